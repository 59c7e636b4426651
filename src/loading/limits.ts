/** A file larger than this is not read: more than any register of documents needs. */
export const largestJson = 8 * 1024 * 1024;

/** Prose takes far longer to read than JSON; this is more than two hundred pages. */
export const largestMdx = 512 * 1024;

/** Lists in groups in lists …; the records' own schemas need six. */
export const deepestData = 32;

/** Quotes in lists in quotes …, marks included. */
export const deepestProse = 32;

/** Syntax faults reported of one file; a file that is no text at all has thousands. */
export const mostSyntaxFaults = 20;

/** Faults of its fields reported of one file; mending them shows what is left. */
export const mostFieldFaults = 200;

/** Fields of one file's YAML; reading them takes their number squared. */
export const mostYamlFields = 10_000;

/** Characters of one file's front matter; the longest that a person writes has some thousand. */
export const longestYaml = 128 * 1024;
