/** The formats that a document can be rendered in. */
export const formats = ['html', 'pdf', 'docx'] as const;

export type Format = (typeof formats)[number];

/** The media type of each format. */
export const mediaTypes: Record<TemplateFormat | 'preview', string> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  fillable: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  preview: 'image/png',
};

/** What a template can be had as: a PDF to fill in on a screen and a spreadsheet as well. */
export const templateFormats = [...formats, 'fillable', 'xlsx'] as const;

export type TemplateFormat = (typeof templateFormats)[number];

/** What is made of a document: also a picture of its first page. */
export type DocumentFormat = Format | 'fillable' | 'preview';

/** How the names of files of each format end. */
export const endings: Record<TemplateFormat, string> = {
  html: 'html',
  pdf: 'pdf',
  docx: 'docx',
  fillable: 'form.pdf',
  xlsx: 'xlsx',
};
