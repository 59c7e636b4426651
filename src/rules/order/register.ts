import { documentNumber, numberPieces } from '../../model/document-number.ts';
import { inBoth, type Localised } from '../../model/localised.ts';
import type { Deliverable } from '../../model/method/deliverable.ts';
import { recordOf, roleOf } from '../../model/project-records.ts';
import type { DocumentRegister } from '../../model/records/document-register.ts';
import { closedOn } from '../closing.ts';
import { exampleDocument } from '../examples/example-document.ts';
import { approversOf } from '../register.ts';
import type { Rule, Subject } from '../rule.ts';

type Entry = DocumentRegister['documents'][number];

/** METHOD, deliverables and document numbers: the register gives each deliverable what the method gives it. */
export const register: Rule = {
  code: 'order/register',
  section: 'activities/7-2/#deliverables',
  reads: ['document-register'],
  *check(subject) {
    const { project, method } = subject;
    const documents = recordOf(project, 'document-register')?.data.documents ?? [];
    for (const [index, entry] of documents.entries()) {
      const deliverable = method.deliverables.find(({ id }) => id === entry.deliverable);
      const faults = deliverable
        ? faultsOf(entry, deliverable, subject)
        : foreignNumber(entry, subject);
      for (const [key, expected] of faults) {
        const args = { title: entry.title, key, expected };
        const at = entry[key] === undefined ? [] : [key];
        yield { kind: 'document-register', path: ['documents', index, ...at], args };
      }
    }
  },
  examples: {
    passes: {
      'document-register': {
        documents: [
          exampleDocument({ deliverable: 'project-summary-report', number: 'LGT_ERP26_7_2_2_2' }),
        ],
      },
    },
    fails: {
      'document-register': {
        documents: [
          exampleDocument({ deliverable: 'project-summary-report', number: 'LGT_ERP26_7_2_2' }),
        ],
      },
    },
  },
};

function* faultsOf(
  entry: Entry,
  deliverable: Deliverable,
  { project, method }: Subject,
): Generator<['number' | 'nature' | 'approval', Localised]> {
  const { number, nature, approvers } = deliverable;
  const wanted = number === null ? undefined : documentNumber(project.project.data, method, number);
  if (wanted !== undefined && entry.number !== wanted) yield ['number', inBoth(wanted)];
  if (wanted === undefined && entry.number !== undefined) yield ['number', noNumber];
  if (entry.nature !== nature) yield ['nature', inBoth(nature)];
  // The gate asks for the approval of the full set itself.
  const isAsked = deliverable.recordKind === 'document-register';
  if (isAsked && closedOn(project, 'summary') !== undefined) return;
  const approver = entry.approval && roleOf(project, method, entry.approval.by);
  if (!approver || approvers.includes(approver.id)) return;
  const by = approversOf(deliverable, { method });
  yield ['approval', { zh: `${by.zh}的审批`, en: `by the ${by.en}` }];
}

const noNumber: Localised = {
  zh: '不填（这项交付成果没有自己的编号）',
  en: 'left out, for this deliverable has no number of its own',
};

/** A number in the company's form that names another customer or project; other numbers are left alone. */
function* foreignNumber(
  { number }: Entry,
  { project, method }: Subject,
): Generator<['number', Localised]> {
  if (number === undefined) return;
  const { customerCode, code } = project.project.data;
  const any = '[A-Za-z0-9]+';
  const isNumber = numberForm(method.company.documentNumber, { customerCode: any, code: any });
  const isOwn = numberForm(method.company.documentNumber, { customerCode, code });
  if (!isNumber.test(number) || isOwn.test(number)) return;
  const own = documentNumber({ customerCode, code }, method, '…');
  yield ['number', { zh: `本项目的编号：${own}`, en: `a number of this project: ${own}` }];
}

/** Numbers of the company's pattern with these codes, which may be patterns themselves. */
function numberForm(pattern: string, codes: { customerCode: string; code: string }): RegExp {
  const forms: Readonly<Record<string, string>> = {
    '{customer}': codes.customerCode,
    '{project}': codes.code,
    '{part}': String.raw`\d+(?:_\d+)+`,
  };
  const pieces = numberPieces(pattern, false);
  return new RegExp(`^${pieces.map((piece) => forms[piece] ?? escaped(piece)).join('')}$`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
