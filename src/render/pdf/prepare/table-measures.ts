import type { Inline, Table } from '../../../document/block.ts';
import { plainLabel, type Label } from '../../../document/label.ts';
import { columnNeeds, type ColumnNeeds } from '../../measure/column-needs.ts';
import { mapNodes } from './map-nodes.ts';

/** What the layout needs to know of a table, beside its content. */
export interface TableMeasures extends ColumnNeeds {
  /** What the table is called where it continues on a page: its caption, or the heading above it. */
  title: string;
  /** Counts the document's tables from 1. */
  ordinal: number;
  /** The most letters, and the most line breaks, that a cell of each row holds. */
  load: CellLoad[];
  /** Whether it has a row, or a cell, to fill in. */
  isForm: boolean;
  /** Whether it has a cell to fill in. */
  hasBlanks: boolean;
}

interface CellLoad {
  letters: number;
  breaks: number;
}

/** Adds its measures to every table. */
export function measureTables<T>(value: T): T {
  let ordinal = 0;
  let heading: Label = '';
  return mapNodes(value, (node) => {
    if (node.type === 'heading') heading = node['text'] as Label;
    if (node.type !== 'table') return node;
    ordinal += 1;
    const table = node as unknown as Table;
    const hasBlanks = table.rows.some((row) =>
      row.some((cell) => cell.some(({ type }) => type === 'blank')),
    );
    const measures: TableMeasures = {
      title: plainLabel(table.caption ?? heading),
      ordinal,
      ...columnNeeds(table, look),
      load: table.rows.map((row) => fullest(row.map(cellLoad))),
      isForm: hasBlanks || table.rows.some((row) => row.every((cell) => cell.length === 0)),
      hasBlanks,
    };
    return { ...node, measures };
  });
}

/** As the layout's `label-words` and `badge` set them. */
const look = { second: 0.85, badgeFrame: 2.4 };

function fullest(loads: readonly CellLoad[]): CellLoad {
  return {
    letters: Math.max(0, ...loads.map(({ letters }) => letters)),
    breaks: Math.max(0, ...loads.map(({ breaks }) => breaks)),
  };
}

function cellLoad(cell: readonly Inline[]): CellLoad {
  const sum = { letters: 0, breaks: 0 };
  for (const inline of cell) {
    const { letters, breaks } = 'children' in inline ? cellLoad(inline.children) : ownLoad(inline);
    sum.letters += letters;
    sum.breaks += breaks;
  }
  return sum;
}

function ownLoad(inline: Inline): CellLoad {
  if (inline.type === 'break') return { letters: 0, breaks: 1 };
  if (inline.type === 'pageReference')
    return { letters: plainLabel(inline.text).length + 8, breaks: 0 };
  if (inline.type === 'bilingual') {
    return { letters: inline.zh.length + inline.en.length, breaks: inline.stacked ? 1 : 0 };
  }
  if (!('value' in inline)) return { letters: 1, breaks: 0 };
  const value = plainLabel(inline.value);
  return { letters: value.length, breaks: value.split('\n').length - 1 };
}
