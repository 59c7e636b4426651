import type { Help, HelpConfiguration } from 'commander';
import stringWidth from 'string-width';
import type { CliContext } from './context.ts';
import { fill } from './words.ts';
import { wrap } from './wrap.ts';

/** How help is laid out: titles and defaults in the reader's language, wide characters as such. */
export function helpConfiguration({ words }: CliContext): HelpConfiguration {
  const titles: Record<string, string> = words.help.titles;
  return {
    showGlobalOptions: false,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => {
      const names = command.parent ? [command.parent.name(), command.name()] : [command.name()];
      return [...names, command.usage().replace('[options]', words.help.options)].join(' ');
    },
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((one) =>
          one.required ? `<${one.name()}>` : `[${one.name()}]`,
        ),
      ].join(' '),
    optionDescription: ({ description, defaultValue }) =>
      typeof defaultValue === 'string'
        ? description + fill(words.help.default, { value: defaultValue })
        : description,
    displayWidth: stringWidth,
    boxWrap: (text, width) => wrap(text, width),
  } satisfies Partial<Help>;
}
