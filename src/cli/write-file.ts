import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
