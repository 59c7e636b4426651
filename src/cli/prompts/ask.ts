/** A choice in a list. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** Asks the person at the terminal. Every answer is undefined where they break off. */
export interface Ask {
  select: (message: string, choices: readonly Choice[]) => Promise<string | undefined>;
  /** @param problem says what is wrong with an answer; undefined for a good one */
  text: (
    message: string,
    initial: string,
    problem: (answer: string) => string | undefined,
  ) => Promise<string | undefined>;
  confirm: (message: string) => Promise<boolean | undefined>;
}
