import type { Language } from '../model/localised.ts';
import { suggestion } from '../loading/suggestion.ts';
import { fill } from './words.ts';

/** The command was used wrongly: exit code 2. */
export class UsageError extends Error {
  /** The reason, in the reader's language. */
  saidIn(_language: Language): string {
    return this.message;
  }
}

/** An option has a value that is none of its choices. */
export class ChoiceError extends UsageError {
  readonly #flag: string;
  readonly #value: string;
  readonly #known: readonly string[];

  /** @param refusal the sentence, with places for flag, value, suggestion and known */
  constructor(refusal: string, flag: string, value: string, known: readonly string[]) {
    super(refusal);
    this.#flag = flag;
    this.#value = value;
    this.#known = known;
  }

  override saidIn(language: Language): string {
    return fill(this.message, {
      flag: this.#flag,
      value: this.#value,
      suggestion: suggestion(this.#value, this.#known)[language],
      known: this.#known.join(', '),
    });
  }
}
