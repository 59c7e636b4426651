import { exampleIssue } from '../examples/example-issue.ts';
import type { Rule } from '../rule.ts';
import { waiversOf } from '../waivers.ts';
import { pairsOf } from './pairs/pairs.ts';

/** METHOD, stage 7: what follows from something cannot be dated before it, in whatever record it stands. */
export const sequence: Rule = {
  code: 'order/sequence',
  section: 'stages/7/#flow',
  reads: [],
  *check({ project }) {
    const waived = new Set<string>(waiversOf(project).map(({ waiver }) => waiver.rule));
    for (const pair of pairsOf(project)) {
      if (pair.unlessWaived && waived.has(pair.unlessWaived)) continue;
      const { earlier, later, kind, id, path } = pair;
      const [earlierOn, laterOn] = [earlier.on, later.on];
      if (earlierOn === undefined || laterOn === undefined || earlierOn <= laterOn) continue;
      const args = { earlier: earlier.label, earlierOn, later: later.label, laterOn };
      yield { kind, ...(id === undefined ? {} : { id }), path, args };
    }
  },
  examples: {
    passes: { issues: { '001': exampleIssue() } },
    fails: { issues: { '001': exampleIssue({ reportedOn: '2026-02-20' }) } },
  },
};
