import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownContent } from '../../src/loading/content-folders.ts';
import { seal } from './make-projects.ts';

/**
 * Makes one project with many issues out of a sample: its own stay, and are written again under new
 * ids until there are as many as wanted, each with its id in its title.
 *
 * @param root a content folder to make
 * @param sample a project of the samples
 * @param count issues in all
 * @returns the titles of the issues that were added
 */
export function makeLargeProject(root: string, sample: string, count: number): string[] {
  const projects = join(root, 'projects');
  const issues = join(projects, sample, 'issues');
  mkdirSync(projects, { recursive: true });
  cpSync(join(ownContent, 'projects', sample), join(projects, sample), { recursive: true });
  const names = readdirSync(issues).sort();
  const own = names.map((name) => readFileSync(join(issues, name), 'utf8'));
  // What a patch fixes is named by the patch, so only issues without one can be written again.
  const models = own.filter((text) => !/^patch:/m.test(text) && /^status: closed$/m.test(text));
  const added = new Set<string>();
  const titles: string[] = [];
  for (let number = names.length + 1; number <= count; number += 1) {
    const id = String(number).padStart(4, '0');
    const title = `[${id}]`;
    const text = models[number % models.length] ?? '';
    writeFileSync(join(issues, `${id}.mdx`), text.replace(/^title: "?/m, `$&No. ${title} `));
    added.add(id);
    titles.push(title);
  }
  seal(projects, sample, added);
  return titles;
}
