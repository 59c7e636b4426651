const plural = (count: number, noun: string) => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** The words of reports, English. */
export const en = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  somewhere: 'somewhere in this file',
  why: 'Why: ',
  fix: 'Fix: ',
  readOn: 'Read on in the handbook',
  more: (count: number) => `… and ${String(count)} more`,
  project: 'Project',
  place: 'Place',
  found: 'What is wrong',
  remedy: 'What to write',
  foundCount: 'Findings',
  files: 'Files',
  cut: (shown: number, all: number) =>
    `Only ${String(shown)} of ${String(all)} findings fit here. Run the check yourself to see them all: \`npm run capstone -- check\`.`,
  method: 'The method and the content folder',
  errors: (count: number) => plural(count, 'error'),
  warnings: (count: number) => plural(count, 'warning'),
  infos: (count: number) => plural(count, 'note'),
  list: (parts: readonly string[]) => parts.join(', '),
  nothing: 'nothing found',
  checked: (projects: number, asOf: string, since: string | undefined) =>
    since === undefined
      ? `Checked ${plural(projects, 'project')} as of ${asOf}`
      : `Checked ${plural(projects, 'project')} changed since ${since}, as of ${asOf}`,
  sum: (checked: string, found: string) => `${checked}: ${found}.`,
  spread: (files: number) => ` in ${plural(files, 'file')}`,
  again: 'An error can hide another: run the check again after mending.',
};

export type ReportWords = typeof en;
