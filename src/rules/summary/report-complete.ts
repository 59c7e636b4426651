import type { Localised } from '../../model/localised.ts';
import { proseText } from '../../model/prose.ts';
import { recordOf } from '../../model/project-records.ts';
import { summaryReportKind } from '../../model/records/summary-report.ts';
import type { Rule } from '../rule.ts';

const lessonKinds = {
  'done-right': { zh: '做得对的经验', en: 'what was done right' },
  'done-wrong': { zh: '做得不对的教训', en: 'what was done wrong' },
} as const;

const meetingLabel: Localised = { zh: '项目总结会', en: 'the summary meeting' };

const meeting = { on: '2026-04-09', attendees: ['vendor-pm', 'consultant'] };

const lesson = {
  title: 'Key users trained first',
  happened: 'Key users trained the end users',
  reason: 'They speak the language of the shop floor',
  advice: 'Do it again',
};

const parts = {
  background: 'The customer makes valves.',
  people: 'Nine people.',
  time: 'Six months.',
  stages: 'Five stages.',
  activities: 'Workshops and training.',
  results: 'The stock is right.',
};

const { results: _, ...incomplete } = parts;

const lessons = [
  { id: 'key-users', kind: 'done-right', ...lesson },
  { id: 'master-data', kind: 'done-wrong', ...lesson, title: 'Master data checked too late' },
] as const;

/** METHOD 7.2: hold the summary; background, course of the project, what was done right and what was done wrong. */
export const reportComplete: Rule = {
  code: 'summary/report-complete',
  gate: 'summary',
  section: 'activities/7-2/#strategy',
  reads: ['summary-report'],
  *check({ project }) {
    const report = recordOf(project, 'summary-report');
    const lacking: Localised[] = (summaryReportKind.parts ?? [])
      .filter((part) => proseText(report?.prose[part.id] ?? []) === '')
      .map((part) => part.labels);
    for (const [kind, labels] of Object.entries(lessonKinds)) {
      if (!report?.data.lessons.some((one) => one.kind === kind)) lacking.push(labels);
    }
    if (!report?.data.meeting) lacking.push(meetingLabel);
    if (lacking.length === 0) return;
    const problem = report ? lacks(lacking) : missing;
    yield { kind: 'summary-report', path: [], args: { problem } };
  },
  examples: {
    passes: {
      'summary-report': { meeting, lessons: [...lessons] },
      parts: { 'summary-report': parts },
    },
    fails: {
      'summary-report': { meeting, lessons: [...lessons] },
      parts: { 'summary-report': incomplete },
    },
  },
};

const missing = { zh: '没有项目总结报告。', en: 'There is no summary report.' };

function lacks(parts: readonly Localised[]): Localised {
  const names = (language: 'zh' | 'en') => parts.map((part) => `“${part[language]}”`);
  return {
    zh: `项目总结报告缺少${names('zh').join('、')}。`,
    en: `The summary report lacks ${names('en').join(', ')}.`,
  };
}
