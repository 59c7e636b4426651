import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../project-root.ts';

/** What the cache of documents may hold after a build; two editions of 500 projects. */
const mostBytes = 1024 ** 3;

/** The cache that builds share. */
export function documentCache(): DocumentCache {
  return new DocumentCache(projectFile('.cache', 'documents'));
}

/** Takes from the builds' cache what was not asked for longest, where it is too large. */
export function pruneDocuments(): void {
  documentCache().prune(mostBytes);
}

/**
 * A folder of files named by what they were made from, each with its digest before it. Files that
 * were not asked for longest go first, when it is pruned.
 */
export class DocumentCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file of that name, where it is there and undamaged. */
  read(name: string): Uint8Array | undefined {
    const path = join(this.#folder, name);
    if (!existsSync(path)) return undefined;
    const kept = readFileSync(path);
    const bytes = kept.subarray(digestLength);
    if (!digestOf(bytes).equals(kept.subarray(0, digestLength))) return undefined;
    const now = new Date();
    utimesSync(path, now, now);
    return bytes;
  }

  /** Keeps a file, whole or not at all. */
  write(name: string, bytes: Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true });
    const path = join(this.#folder, name);
    const temporary = `${path}.${String(process.pid)}.tmp`;
    writeFileSync(temporary, Buffer.concat([digestOf(bytes), bytes]));
    renameSync(temporary, path);
  }

  /**
   * Removes the files that were asked for longest ago, until the rest is no larger than the limit.
   *
   * @param limit in bytes
   */
  prune(limit: number): void {
    if (!existsSync(this.#folder)) return;
    const files = readdirSync(this.#folder)
      .map((name) => join(this.#folder, name))
      .map((path) => ({ path, ...statOf(path) }))
      .sort((one, other) => other.time - one.time || (one.path < other.path ? -1 : 1));
    let total = 0;
    for (const { path, size } of files) {
      total += size;
      if (total > limit) rmSync(path, { force: true });
    }
  }
}

/** Bytes of a SHA-256. */
const digestLength = 32;

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function statOf(path: string): { size: number; time: number } {
  const stat = statSync(path, { throwIfNoEntry: false });
  return { size: stat?.size ?? 0, time: stat?.mtimeMs ?? 0 };
}
