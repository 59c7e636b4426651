import { recordOf, roleOf } from '../../model/project-records.ts';
import { exampleDocument } from '../examples/example-document.ts';
import { approversOf } from '../register.ts';
import type { Rule } from '../rule.ts';

const set = exampleDocument({ id: 'document-set', deliverable: 'full-document-set' });

const problems = {
  missing: { zh: '还没有登记到文档清单', en: 'is not in the document register' },
  unapproved: { zh: '已登记，还没有审批', en: 'is registered, but nobody has approved it' },
  other: { zh: '的审批人不对', en: 'was approved by somebody else' },
} as const;

/** METHOD 7.2, deliverables: the full set of project documents is approved by the vendor PM. */
export const documentSetApproved: Rule = {
  code: 'summary/document-set-approved',
  gate: 'summary',
  section: 'activities/7-2/#deliverables',
  reads: ['document-register'],
  *check({ project, method }) {
    const documents = recordOf(project, 'document-register')?.data.documents ?? [];
    for (const deliverable of method.deliverables) {
      if (deliverable.recordKind !== 'document-register') continue;
      const index = documents.findIndex((one) => one.deliverable === deliverable.id);
      const approval = documents[index]?.approval;
      const role = approval && roleOf(project, method, approval.by);
      if (role && deliverable.approvers.includes(role.id)) continue;
      const problem =
        index < 0 ? problems.missing : approval ? problems.other : problems.unapproved;
      const at = index < 0 ? [] : [index, ...(approval ? ['approval', 'by'] : [])];
      const { title, id } = deliverable;
      const needed = approversOf(deliverable, { method });
      const args = { deliverable: title, id, problem, needed };
      yield { kind: 'document-register', path: ['documents', ...at], args };
    }
  },
  examples: {
    passes: {
      'document-register': {
        documents: [{ ...set, approval: { by: 'vendor-pm', on: '2026-04-10' } }],
      },
    },
    fails: { 'document-register': { documents: [set] } },
  },
};
