import { z } from 'zod';
import { field } from './field.ts';
import { text } from './values/text.ts';

/** Paper that documents are printed on: A4 (ISO 216), and Letter as in North America. */
export const paperSizes = ['a4', 'letter'] as const;

export type PaperSize = (typeof paperSizes)[number];

/** Numbers as the method writes them. Source: METHOD, "Document numbers". */
export const methodNumbers = '{customer}_{project}_{part}_{ordinal}';

/** Letters, digits and separators around the four parts; project, part and ordinal tell numbers apart. */
const numberPattern =
  /^(?=.*\{project\})(?=.*\{part\})(?=.*\{ordinal\}$)(?!.*(\{\w+\}).*\1)[A-Za-z0-9_./-]*(?:\{(?:customer|project|part|ordinal)\}[A-Za-z0-9_./-]*)+$/;

const colour = (zh: string, en: string, example: string) =>
  field(z.string().regex(/^#[0-9a-fA-F]{6}$/), zh, en, {
    form: { zh: '# 加六位十六进制数', en: '# and six hexadecimal digits' },
    example,
  });

/** The look of a company: `content/company.json`. It applies to forms, dossiers and the site. */
export const CompanySchema = z.strictObject({
  name: text('公司名称', 'Company name', {
    help: {
      zh: '印在表单和档案上，并显示在网站上。',
      en: 'Printed on forms and dossiers, and shown on the site.',
    },
  }).optional(),
  logo: field(z.string().regex(/^[\w./-]+\.(?:svg|png)$/), '标志', 'Logo', {
    help: {
      zh: '与 company.json 放在一起的 SVG 或 PNG 文件，不超过 200 KB。SVG 里的文字要先转成轮廓。',
      en: 'An SVG or PNG file beside company.json, at most 200 KB; text in an SVG as outlines.',
    },
    form: { zh: 'SVG 或 PNG 文件的路径', en: 'the path of an SVG or PNG file' },
    example: 'logo.svg',
  }).optional(),
  colours: field(
    z.strictObject({
      accent: colour('主色', 'Accent', '#17495a').optional(),
      accentOnDark: colour('深色背景上的主色', 'Accent on dark', '#8fc7e6').optional(),
    }),
    '颜色',
    'Colours',
    {
      help: {
        zh: '主色用于标题、链接和表头，与底色的对比度至少 4.5。',
        en: 'The accent colours headings, links and heads of tables; its contrast with the ground is at least 4.5.',
      },
    },
  ).optional(),
  paper: field(z.enum(paperSizes), '纸张', 'Paper', {
    values: { a4: { zh: 'A4', en: 'A4' }, letter: { zh: 'Letter', en: 'Letter' } },
  }).default('a4'),
  documentNumber: field(
    z.string().regex(numberPattern),
    '文档编号格式',
    'Document number pattern',
    {
      help: {
        zh: '由 {customer}、{project}、{part} 和末尾的 {ordinal} 组成。没有序号的文档，序号和它前面的分隔符一起省去。',
        en: 'Made of {customer}, {project}, {part} and, at its end, {ordinal}. A document without an ordinal leaves it out, with the sign before it.',
      },
      form: {
        zh: '字母、数字、分隔符，以及 {project}、{part} 和末尾的 {ordinal}，可加 {customer}',
        en: 'letters, digits and separators with {project}, {part} and, at the end, {ordinal}; {customer} where wanted',
      },
      example: methodNumbers,
    },
  ).default(methodNumbers),
});

/** A company's look as documents and the site use it. */
export type Company = z.infer<typeof CompanySchema> & {
  /** The logo's file, as a data address. */
  logoImage?: string;
};

/** The look without a company: Capstone's own. */
export const ownLook: Company = CompanySchema.parse({});

/** What the file is, for its JSON Schema. */
export const companyFile = {
  path: 'company.json',
  schema: CompanySchema,
  labels: { zh: '公司外观', en: 'Company look' },
  help: {
    zh: '标志、名称、颜色、纸张和文档编号格式，用于全部表单、档案和网站。',
    en: 'Logo, name, colours, paper and document numbers of all forms, dossiers and the site.',
  },
};
