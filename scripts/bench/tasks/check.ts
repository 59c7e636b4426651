/** Checks a content folder as `check` does; counts the findings. */
import { checkContent } from '../../../src/checking/check.ts';
import { contentFolders } from '../../../src/loading/content-folders.ts';
import { openContent } from '../../../src/loading/load-content.ts';
import { ruleCodes } from '../../../src/rules/index.ts';
import { report } from '../measure.ts';

await report(() => {
  const content = openContent(contentFolders(process.argv[2]), ruleCodes);
  return checkContent(content, { today: '2026-11-25', lookBack: false }).findings.length;
});
