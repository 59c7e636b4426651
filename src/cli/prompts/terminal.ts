import { confirm, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import type { Ask } from './ask.ts';

/** Asks by prompts in a terminal. Without a terminal these never end; see {@link terminalAsk}. */
export function askIn(input: Readable, output: Writable): Ask {
  const streams = { input, output };
  const answer = async <T extends string | boolean>(asked: Promise<T | symbol>) => {
    const value = await asked;
    return typeof value === 'symbol' ? undefined : value;
  };
  return {
    select: async (message, choices) => {
      const options = choices.map(({ value, label, hint }) => ({
        value,
        label,
        ...(hint === undefined ? {} : { hint }),
      }));
      return answer<string>(select({ message, options, ...streams }));
    },
    text: async (message, initialValue, problem) =>
      answer<string>(
        text({
          message,
          initialValue,
          validate: (value) => problem(value ?? ''),
          ...streams,
        }),
      ),
    confirm: async (message) => answer<boolean>(confirm({ message, ...streams })),
  };
}

/** Asks in this process's terminal; undefined where there is nobody to ask. */
export function terminalAsk(): Ask | undefined {
  const { stdin, stdout } = process;
  return stdin.isTTY && stdout.isTTY ? askIn(stdin, stdout) : undefined;
}
