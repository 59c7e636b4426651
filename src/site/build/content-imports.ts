import { realpathSync } from 'node:fs';
import type { Plugin } from 'vite';
import { projectFile } from '../../project-root.ts';

/**
 * Vite plugin: packages that a handbook page imports come from Capstone's own `node_modules`, wherever
 * the handbook's folder lies.
 *
 * @param handbook absolute path of the handbook's folder
 */
export function contentImports(handbook: string): Plugin {
  const folders = [handbook, realpathSync(handbook)];
  const from = projectFile('package.json');
  return {
    name: 'capstone:content-imports',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const isPage = importer !== undefined && folders.some((one) => importer.startsWith(one));
      const isPackage = /^@?[a-z]/i.test(source);
      if (!isPage || !isPackage) return null;
      return this.resolve(source, from, { ...options, skipSelf: true });
    },
  };
}
