import { exampleDocument } from '../examples/example-document.ts';
import { unregistered } from '../register.ts';
import type { Rule } from '../rule.ts';

const acceptance = exampleDocument({ id: 'acceptance', deliverable: 'final-acceptance-report' });
const handover = exampleDocument({ id: 'handover', deliverable: 'handover-record' });
const procedure = exampleDocument({ id: 'procedure', deliverable: 'patch-update-procedure' });

/** METHOD 7.3 and 7.4, deliverables: acceptance report, handover record and patch procedure are kept like the rest. */
export const deliverablesRegistered: Rule = {
  code: 'handover/documents-registered',
  gate: 'handover',
  section: 'activities/7-4/#deliverables',
  reads: ['document-register'],
  check: (subject) => unregistered(subject, /^\d+\.[34]\./),
  examples: {
    passes: { 'document-register': { documents: [acceptance, handover, procedure] } },
    fails: { 'document-register': { documents: [acceptance, handover] } },
  },
};
