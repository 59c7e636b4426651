import type { CliContext } from './context.ts';

/** Why the file system refuses, in words; its own code for what is rare. */
export function fileProblem(error: unknown, { words }: Pick<CliContext, 'words'>): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const known: Readonly<Partial<Record<string, string>>> = words.fileProblems;
  return known[code] ?? code;
}

/** Whether the file system refused, or something else went wrong. */
export function isFileProblem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
