import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../diagnostics/finding.ts';
import { loadProject } from '../../loading/load-project.ts';
import type { Method } from '../../model/method/method.ts';
import { ruleCodes } from '../../rules/index.ts';
import type { FileContent, Sample } from './finding-sample.ts';

/** The name that the sample's folder has for the loader. */
const name = 'sample';

/**
 * What the real loader finds in a sample. Its folder is written to a temporary place and removed
 * again; files are named from the project's folder.
 */
export function trySample({ files }: Sample, method: Method): Finding[] {
  const root = mkdtempSync(join(tmpdir(), 'capstone-sample-'));
  try {
    for (const [path, content] of files) write(join(root, name, path), content);
    const { findings } = loadProject(root, name, method, ruleCodes);
    const prefix = `projects/${name}/`;
    return findings.map((finding) => ({ ...finding, file: finding.file.replace(prefix, '') }));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function write(path: string, content: FileContent): void {
  mkdirSync(dirname(path), { recursive: true });
  if ('linkTo' in content) {
    symlinkSync(content.linkTo, path);
  } else if ('folder' in content) {
    mkdirSync(path);
  } else if ('size' in content) {
    // Only the length is set; the disk holds nothing of it.
    writeFileSync(path, '');
    truncateSync(path, content.size);
  } else {
    writeFileSync(
      path,
      Buffer.concat([Buffer.from(content.text), Buffer.from(content.bytes ?? [])]),
    );
  }
}
