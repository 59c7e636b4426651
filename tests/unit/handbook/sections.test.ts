import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/model/localised.ts';
import { loadMethod } from '../../../src/loading/load-method.ts';
import { headingsOf, sourceOf } from './handbook-pages.ts';

const { activities, tasks } = loadMethod('content/method').method;

/** What a reader may rely on finding on the page of every activity, in this order. */
const activitySections = [
  'task-description',
  'strategy',
  'roles-and-responsibilities',
  'deliverables',
  'risks',
  'templates',
  'what-good-looks-like',
  'common-mistakes',
  'checklist',
];

/** The same for every task. */
const taskSections = [
  'purpose',
  'before-you-start',
  'steps',
  'who-does-what',
  'what-it-leaves-behind',
  'common-mistakes',
  'checklist',
];

const fileOf = (number: string) => `${number.replaceAll('.', '-')}.mdx`;

/** Ids of the headings of the second level. */
const sectionsOf = (source: string) =>
  headingsOf(source).flatMap((heading) => (heading.startsWith('## ') ? [heading.slice(3)] : []));

describe.each(languages)('%s', (language) => {
  test.each(activities)('activity $number has all its sections and its data', ({ number }) => {
    const source = sourceOf(language, `activities/${fileOf(number)}`);
    expect(sectionsOf(source)).toEqual(activitySections);
    for (const part of [
      ...['Criteria', 'Tasks', 'Responsibilities', 'Deliverables', 'Risks', 'Templates'],
    ]) {
      expect(source).toContain(`<${part} activity="${number}" />`);
    }
    expect(source.match(/^- \[ \]/gm)?.length).toBeGreaterThanOrEqual(8);
  });

  test.each(tasks)('task $number has all its sections and its data', ({ number }) => {
    const source = sourceOf(language, `tasks/${fileOf(number)}`);
    expect(sectionsOf(source)).toEqual(taskSections);
    for (const part of ['Steps', 'Raci']) {
      expect(source).toContain(`<${part} task="${number}" />`);
    }
    expect(source.match(/^- \[ \]/gm)?.length).toBeGreaterThanOrEqual(5);
  });
});
