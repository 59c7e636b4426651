import type { Block, Inline } from '../block.ts';
import { say } from '../build-context.ts';
import { timeline, type Timeline } from '../charts/timeline.ts';
import { composed, fillLabel, plainLabel } from '../label.ts';
import { stackedInline, textInline } from '../text.ts';
import { recordSection } from './record-section.ts';
import type { DossierContext } from './context.ts';
import { isFinal } from './identity.ts';
import { keyDates, type KeyDate } from './key-dates.ts';

/** The project at a glance: what project.json holds, its stages as planned and as they went, its key dates. */
export function glanceBlocks(context: DossierContext): Block[] {
  const dates = keyDates(context);
  const blocks = recordSection('project', context, ['revisions']);
  const firstHeading = blocks.findIndex((one) => one.type === 'heading');
  const head = blocks.slice(0, firstHeading);
  return [
    ...head,
    { type: 'heading', level: 2, id: 'key-dates', number: '', text: context.texts.keyDates },
    dateTable(dates, context),
    // The picture stands before the table of the same facts.
    ...blocks
      .slice(firstHeading)
      .flatMap((block) =>
        block.type === 'heading' && block.id === 'project-stages'
          ? [block, stageFigure(dates, context)]
          : [block],
      ),
  ];
}

function dateTable(dates: readonly KeyDate[], { texts }: DossierContext): Block {
  const cell = (day: string | undefined): Inline[] =>
    day === undefined ? [] : [{ type: 'token', value: day }];
  return {
    type: 'table',
    columns: [{ width: 4 }, { width: 2 }, { width: 2 }],
    head: [texts.event, texts.planned, texts.actual].map((text) => [stackedInline(text)]),
    rows: dates.map(({ label, planned, actual }) => [
      [textInline(label)],
      cell(planned),
      cell(actual),
    ]),
  };
}

function stageFigure(dates: readonly KeyDate[], context: DossierContext): Block {
  const { project, texts } = context;
  const until = lastDay(context);
  const { stages, name } = project.project.data;
  const rows: Timeline['rows'] = stages.map(({ number, name: title, planned, actual }) => ({
    label: plainLabel(composed((inOne) => `${number} ${inOne(say(title, context))}`)),
    planned,
    ...(actual && {
      actual: { start: actual.start, end: actual.end ?? latest(until, actual.start) },
    }),
  }));
  const marks = dates.flatMap(({ label, actual, marked }) =>
    marked && actual !== undefined ? [{ on: actual, label: plainLabel(label) }] : [],
  );
  const labels = { planned: plainLabel(texts.planned), actual: plainLabel(texts.actual) };
  return {
    type: 'figure',
    svg: timeline({ labels, rows, marks }),
    alt: plainLabel(fillLabel(texts.stagesAlt, { name: say(name, context) })),
    caption: texts.stagesCaption,
  };
}

/** The day to which a stage that goes on is drawn: that of the dossier, or of the last gate once all are passed. */
function lastDay(context: DossierContext): string {
  const closed = context.gates.flatMap(({ closedOn }) => closedOn ?? []);
  return isFinal(context) ? closed.reduce(latest, '') : context.asOf;
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
