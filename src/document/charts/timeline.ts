import { daysFrom } from '../../model/calendar.ts';
import { filledBox, fillOf } from './fills.ts';
import { legend } from './legend.ts';
import { chart, element, letters, line, round } from './svg.ts';
import { textWidth, wrapped } from './text-width.ts';

/** From one day to another, both included. */
export interface Span {
  start: string;
  end: string;
}

/** Stages as they were planned and as they went. */
export interface Timeline {
  labels: { planned: string; actual: string };
  rows: readonly { label: string; planned: Span; actual?: Span }[];
  /** Days that are marked through all rows. */
  marks: readonly { on: string; label: string }[];
}

const width = 620;
const labelRoom = 180;
const rowHeight = 30;
const lineHeight = 13;

/** A bar of what was planned above a bar of what came of it, for each row, over the months. */
export function timeline({ labels, rows, marks }: Timeline): string {
  const texts = rows.map(({ label }) => wrapped(label, labelRoom - 10));
  const left = Math.min(labelRoom, 12 + Math.max(0, ...texts.flat().map(textWidth)));
  const days = [
    ...rows.flatMap(({ planned, actual }) => [
      planned.start,
      planned.end,
      actual?.start,
      actual?.end,
    ]),
    ...marks.map(({ on }) => on),
  ].filter((day): day is string => day !== undefined);
  const [first, last] = [days.reduce(earlier, days[0] ?? ''), days.reduce(later, '')];
  const unit = (width - left - 8) / Math.max(1, distance(first, last) + 1);
  const x = (day: string) => left + distance(first, day) * unit;
  const bar = (span: Span, y: number, fill: number) =>
    filledBox(
      { x: x(span.start), y, width: (distance(span.start, span.end) + 1) * unit, height: 9 },
      fillOf(fill),
    );
  const key = legend(
    [
      { label: labels.planned, fill: fillOf(3) },
      { label: labels.actual, fill: fillOf(0) },
    ],
    width,
  );
  const flags = placedFlags(marks, x);
  const axis = key.height + 8 + flags.height;
  const top = axis + 20;
  const ticks = monthTicks(first, last, unit).map((tick) => ({ ...tick, at: x(tick.day) }));
  /** Where a mark's line would run through the label of a month, it stops above it. */
  const crosses = (at: number) =>
    ticks.some(
      (tick) => tick.label !== '' && at > tick.at - 1 && at < tick.at + textWidth(tick.label) + 5,
    );
  const heights = texts.map((one) => Math.max(rowHeight, one.length * lineHeight + 8));
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((sum, height) => sum + height, top),
  );
  const bottom = heights.reduce((sum, height) => sum + height, top);
  return chart(
    width,
    bottom + 4,
    key.svg,
    ...ticks.flatMap(({ at, label }) => [
      line(at, axis + 16, at, bottom),
      ...(label === '' ? [] : [letters(label, at + 3, axis + 12)]),
    ]),
    ...rows.map(({ planned, actual }, index) => {
      const middle = (tops[index] ?? 0) + (heights[index] ?? 0) / 2;
      const lines = texts[index] ?? [];
      return [
        ...lines.map((text, at) =>
          letters(text, left - 10, middle + (at - (lines.length - 1) / 2) * lineHeight + 4, {
            'text-anchor': 'end',
          }),
        ),
        bar(planned, middle - 10, 3),
        actual ? bar(actual, middle + 1, 0) : '',
      ].join('');
    }),
    line(left, axis + 16, width, axis + 16, { 'stroke-opacity': 1 }),
    ...flags.placed.map(({ label, at, y, anchor }) =>
      [
        ...(crosses(at)
          ? [markLine(at, key.height + y + 5, axis), markLine(at, axis + 16, bottom)]
          : [markLine(at, key.height + y + 5, bottom)]),
        element('path', {
          d: `M${round(at - 3.5)} ${round(key.height + y + 2)}h7l-3.5 6z`,
        }),
        letters(label, anchor === 'start' ? at + 7 : at - 7, key.height + y + 9, {
          'text-anchor': anchor,
        }),
      ].join(''),
    ),
  );
}

function markLine(at: number, from: number, to: number): string {
  return line(at, from, at, to, { 'stroke-dasharray': '2 2', 'stroke-opacity': 1 });
}

interface Flag {
  label: string;
  at: number;
  y: number;
  anchor: 'start' | 'end';
}

const flagHeight = 15;

/**
 * The marks' labels, the latest first: right of its mark where the next mark leaves room, or else left
 * of it, and then above the marks that it reaches over, so that no mark's line runs through a label.
 */
function placedFlags(
  marks: Timeline['marks'],
  x: (day: string) => number,
): { placed: Flag[]; height: number } {
  const placed: (Flag & { row: number; from: number; to: number })[] = [];
  const latestFirst = [...marks].sort((one, other) => (one.on > other.on ? -1 : 1));
  for (const { on, label } of latestFirst) {
    const [at, length] = [x(on), textWidth(label) + 14];
    const limit = Math.min(width, ...placed.map((flag) => flag.at - 6));
    const anchor = at + length > limit ? 'end' : 'start';
    const [from, to] = anchor === 'end' ? [at - length, at + 8] : [at - 5, at + length];
    const above = placed.filter((flag) => from < flag.to && flag.from < to);
    const row = Math.max(-1, ...above.map((flag) => flag.row)) + 1;
    placed.push({ label, at, anchor, row, from, to, y: row * flagHeight });
  }
  const rows = Math.max(-1, ...placed.map(({ row }) => row)) + 1;
  return { placed, height: rows * flagHeight };
}

/** The first day of each month; every one has a line, and as many a label as there is room for. */
function monthTicks(first: string, last: string, unit: number): { day: string; label: string }[] {
  const starts = daysFrom(first, last).filter((day) => day.endsWith('-01'));
  const every = Math.max(1, Math.ceil((textWidth('0000-00') + 8) / (30 * unit)));
  return starts.map((day, index) => ({
    day,
    label:
      index % every === 0 && distance(day, last) * unit > textWidth('0000-00')
        ? day.slice(0, 7)
        : '',
  }));
}

/** Days between two days. */
function distance(start: string, end: string): number {
  return Math.round(
    (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000,
  );
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
