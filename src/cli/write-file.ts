import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed.
 *
 * @throws the file system's error, after removing the temporary file
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${String(process.pid)}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes several files or none: all to temporary names first, then renamed one after another. Where
 * a rename fails, what was renamed before is put back.
 *
 * @throws the file system's error
 */
export function writeAll(files: readonly { path: string; text: string }[]): void {
  const written: { temporary: string; path: string; before: Buffer | undefined }[] = [];
  const renamed: typeof written = [];
  try {
    for (const { path, text } of files) {
      const temporary = `${path}.${String(process.pid)}.tmp`;
      const before = existsSync(path) ? readFileSync(path) : undefined;
      mkdirSync(dirname(path), { recursive: true });
      written.push({ temporary, path, before });
      writeFileSync(temporary, text);
    }
    for (const file of written) {
      renameSync(file.temporary, file.path);
      renamed.push(file);
    }
  } catch (error) {
    for (const { path, before } of renamed) {
      if (before) writeFileSync(path, before);
      else rmSync(path, { force: true });
    }
    for (const { temporary } of written) rmSync(temporary, { force: true });
    throw error;
  }
}
