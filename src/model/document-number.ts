import type { Project } from './records/project.ts';

/**
 * A document's number: customer code, project code, the method's part, and an ordinal where there
 * are many of its kind. Source: METHOD, "Document numbers".
 *
 * @param part the method's part, for example `7_1_1_1`
 * @param ordinal the record's own ordinal, for example `003`
 * @returns for example `DTF_ERP26_7_1_1_1_003`
 */
export function documentNumber(project: Project, part: string, ordinal?: string): string {
  return [project.customerCode, project.code, part, ordinal].filter(Boolean).join('_');
}

/** The number as the method prints it before a project is known: `xx_xx_7_3_1`. */
export function documentNumberPattern(part: string): string {
  return `xx_xx_${part}`;
}

/** The number on a blank form, with room for the project's two parts: `____ _ ____ _7_3_1`. */
export function blankNumber(part: string): string {
  return `____ _ ____ _${part}`;
}
