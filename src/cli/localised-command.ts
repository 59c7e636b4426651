import { Command, type Option } from 'commander';
import { suggestion } from '../loading/suggestion.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './usage-error.ts';
import { fill } from './words.ts';

/** A command whose complaints speak the reader's language, and name what was probably meant. */
export class LocalisedCommand extends Command {
  readonly #context: CliContext;

  constructor(context: CliContext, name?: string) {
    super(name);
    this.#context = context;
  }

  override createCommand(name?: string): Command {
    return new LocalisedCommand(this.#context, name);
  }

  /* What follows replaces methods that commander calls but does not declare. */

  protected unknownOption(flag: string): never {
    const known = this.createHelp()
      .visibleOptions(this)
      .flatMap(({ long }) => (long ? [long] : []));
    return this.#fail('unknownOption', { flag }, flag.split('=')[0] ?? flag, known);
  }

  protected unknownCommand(): never {
    const [name = ''] = this.args;
    const known = this.createHelp()
      .visibleCommands(this)
      .map((command) => command.name());
    return this.#fail('unknownCommand', { name, known: known.join(', ') }, name, known);
  }

  protected missingArgument(name: string): never {
    return this.#fail('missingArgument', { name });
  }

  protected optionMissingArgument({ flags }: Option): never {
    return this.#fail('optionMissingArgument', { flags });
  }

  protected missingMandatoryOptionValue({ flags }: Option): never {
    return this.#fail('missingOption', { flags });
  }

  protected _excessArguments(received: readonly string[]): never {
    const extra = received.slice(this.registeredArguments.length).join(' ');
    return this.#fail('excessArguments', { extra });
  }

  #fail(
    message: keyof CliContext['words']['usageErrors'],
    args: Record<string, string>,
    name = '',
    known: readonly string[] = [],
  ): never {
    const { words, language } = this.#context;
    const closest = suggestion(name, known)[language];
    throw new UsageError(fill(words.usageErrors[message], { ...args, suggestion: closest }));
  }
}
