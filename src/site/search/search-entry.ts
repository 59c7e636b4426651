/** What kind of page an entry leads to; results are grouped and filtered by it. */
export const searchKinds = [
  'handbook',
  'role',
  'deliverable',
  'template',
  'risk',
  'gate',
  'rule',
  'record',
  'term',
  'project',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A title, heading, term or number, and where it leads. */
export interface SearchEntry {
  /** The words themselves. */
  text: string;
  url: string;
  kind: SearchKind;
  /** The title of the page; the same as `text` for the page's own entry. */
  page: string;
}

const folders: Record<string, SearchKind> = {
  roles: 'role',
  deliverables: 'deliverable',
  templates: 'template',
  risks: 'risk',
  gates: 'gate',
  rules: 'rule',
  records: 'record',
  glossary: 'term',
  projects: 'project',
};

/** The kind of a page, by its address. */
export function kindOf(url: string): SearchKind {
  const [, , folder = ''] = url.split('/');
  return folders[folder] ?? 'handbook';
}
