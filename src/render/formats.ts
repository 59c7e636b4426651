/** The formats that a document can be rendered in. */
export const formats = ['html', 'pdf', 'docx'] as const;

export type Format = (typeof formats)[number];

/** The media type of each format. */
export const mediaTypes: Record<Format, string> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
