import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gitText } from '../../loading/history/git.ts';

const datesByFolder = new Map<string, Map<string, Date>>();

/**
 * When a file of content was last changed, by git; undefined outside git and for files that are
 * not committed. One call to git a folder serves the whole build.
 *
 * @param folder the folder of content that the file lies in
 * @param path the file, absolute or from the working directory
 */
export function lastUpdated(folder: string, path: string): Date | undefined {
  const dates = datesByFolder.get(folder) ?? readDates(folder);
  datesByFolder.set(folder, dates);
  return dates.get(relative(realpathSync(folder), realpathSync(resolve(path))));
}

function readDates(folder: string): Map<string, Date> {
  const found = new Map<string, Date>();
  const args = ['log', '--format=t:%ct', '--name-only', '--relative', '--', '.'];
  const log = gitText(realpathSync(folder), args);
  if (log === undefined) return found;
  let date = new Date(0);
  for (const line of log.split('\n')) {
    if (line.startsWith('t:')) date = new Date(Number(line.slice(2)) * 1000);
    else if (line !== '' && !found.has(line)) found.set(line, date);
  }
  return found;
}
