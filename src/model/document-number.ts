import { methodNumbers } from './company.ts';
import type { Method } from './method/method.ts';
import type { Project } from './records/project.ts';

/** Whose pattern numbers follow. */
type Numbering = Pick<Method, 'company'>;

/**
 * A document's number by the company's pattern; as a rule customer code, project code, the method's
 * part, and an ordinal where there are many of its kind. Source: METHOD, "Document numbers".
 *
 * @param part the method's part, for example `7_1_1_1`
 * @param ordinal the record's own ordinal, for example `003`
 * @returns for example `DTF_ERP26_7_1_1_1_003`
 */
export function documentNumber(
  project: Pick<Project, 'customerCode' | 'code'>,
  { company }: Numbering,
  part: string,
  ordinal?: string,
): string {
  return numberPieces(company.documentNumber, ordinal !== undefined)
    .map((piece) => {
      if (piece === '{customer}') return project.customerCode;
      if (piece === '{project}') return project.code;
      if (piece === '{part}') return part;
      return piece === '{ordinal}' ? (ordinal ?? '') : piece;
    })
    .join('');
}

/**
 * A pattern's text and places in order; without an ordinal, its place goes with the sign before it.
 *
 * @returns for example `['{customer}', '_', '{project}', '_', '{part}']`
 */
export function numberPieces(pattern: string, hasOrdinal: boolean): string[] {
  const used = hasOrdinal ? pattern : pattern.replace(/[_./-]*\{ordinal\}$/, '');
  return used.split(/(\{\w+\})/).filter((piece) => piece !== '');
}

/** The number as the method prints it before a project is known: `xx_xx_7_3_1`. */
export function documentNumberPattern(part: string, numbering?: Numbering): string {
  const blanks = { customerCode: 'xx', code: 'xx' };
  const company = numbering?.company ?? { documentNumber: methodNumbers };
  return documentNumber(blanks, { company } as Numbering, part);
}

/** The number on a blank form, with room for the project's two parts: `____ _ ____ _7_3_1`. */
export function blankNumber(part: string, numbering: Numbering): string {
  return documentNumber({ customerCode: '____ ', code: ' ____ ' }, numbering, part).trim();
}
