import { documentNumber } from '../../model/document-number.ts';
import { inBoth, type Localised } from '../../model/localised.ts';
import type { Deliverable } from '../../model/method/deliverable.ts';
import { recordOf, roleOf } from '../../model/project-records.ts';
import type { DocumentRegister } from '../../model/records/document-register.ts';
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
      if (!deliverable) continue;
      for (const [key, expected] of faultsOf(entry, deliverable, subject)) {
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
  if (entry.nature !== nature) yield ['nature', inBoth(nature)];
  const approver = entry.approval && roleOf(project, method, entry.approval.by);
  if (!approver || approvers.includes(approver.id)) return;
  const by = approversOf(deliverable, { method });
  yield ['approval', { zh: `${by.zh}的审批`, en: `by the ${by.en}` }];
}
