/** The words for one code in one language. `{name}` stands for an argument. */
export interface Message {
  /** What the rule asks, as a page title. */
  title: string;
  /** What is wrong here. */
  what: string;
  /** Why it matters. */
  why: string;
  /** What to write or do. */
  fix: string;
}
