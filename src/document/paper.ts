/** The papers that documents are printed on: A4 (ISO 216), and Letter as in North America. */
export const papers = ['a4', 'letter'] as const;

export type Paper = (typeof papers)[number];
