import { resolve } from 'node:path';
import { shown, type CliContext } from './context.ts';
import { fileProblem } from './file-problem.ts';
import { UsageError } from './usage-error.ts';
import { fill } from './words.ts';
import { writeWhole } from './write-file.ts';

/** Writes a command's result to a file and says so; `-` writes it to standard output instead. */
export function output(bytes: Uint8Array, path: string, context: CliContext): void {
  if (path === '-') {
    process.stdout.write(bytes);
    return;
  }
  try {
    writeWhole(resolve(path), bytes);
  } catch (error) {
    const problem = fileProblem(error, context);
    throw new UsageError(fill(context.words.errors.cannotWrite, { path, problem }));
  }
  context.out(`${fill(context.words.written, { path: shown(resolve(path)) })}\n`);
}

/** Gives a text report: to standard output, or to a file and says so. */
export function outputText(text: string, path: string | undefined, context: CliContext): void {
  if (path === undefined) context.out(text);
  else output(Buffer.from(text), path, context);
}
