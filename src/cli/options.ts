import { Option } from 'commander';
import { z } from 'zod';
import { documentLanguages } from '../document/language.ts';
import { papers } from '../document/paper.ts';
import type { CliContext } from './context.ts';
import { ChoiceError, UsageError } from './usage-error.ts';
import { fill } from './words.ts';

/** The options that several commands share. */
export function sharedOptions({ words, today, err }: CliContext) {
  const { options, errors } = words;
  const day = (value: string) => {
    if (z.iso.date().safeParse(value).success) return value;
    throw new UsageError(fill(errors.badDate, { value }));
  };
  const asOf = (value: string) => {
    if (day(value) > today) err(`${fill(errors.dayAhead, { value, today })}\n`);
    return value;
  };
  return {
    lang: () => choice('--lang <language>', options.lang, ['zh', 'en'], errors.badChoice),
    documentLang: () =>
      choice('--lang <language>', options.documentLang, [...documentLanguages], errors.badChoice),
    paper: () => choice('--paper <paper>', options.paper, [...papers], errors.badChoice),
    format: (formats: string[], initial: string) =>
      choice('--format <format>', options.format, formats, errors.badChoice).default(initial),
    reportFormat: (formats: string[]) =>
      choice('--format <format>', options.reportFormat, formats, errors.badChoice),
    documentFormat: (formats: string[]) =>
      choice('--format <format>', options.documentFormat, formats, errors.badChoice),
    edition: () =>
      choice(
        '--edition <edition>',
        options.edition,
        ['internal', 'customer'],
        errors.badChoice,
      ).default('internal'),
    asOf: () => new Option('--as-of <date>', options.asOf).argParser(asOf),
    on: () => new Option('--on <date>', options.on).argParser(day),
    content: () => new Option('--content <dir>', options.content),
    out: (description = options.out) => new Option('--out <file>', description),
  };
}

/**
 * An option with fixed choices.
 *
 * @param refusal what is said of another value
 */
export function choice(flags: string, description: string, known: string[], refusal: string) {
  const option = new Option(flags, `${description} (${known.join(', ')})`);
  return option.argParser((value: string) => {
    if (known.includes(value)) return value;
    const [flag = flags] = flags.split(' ');
    throw new ChoiceError(refusal, flag, value, known);
  });
}
