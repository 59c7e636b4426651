import { enableCompileCache } from 'node:module';
import { projectFile } from '../project-root.ts';
import { atHome, quietPipes } from './process.ts';

// The modules are compiled once, not at every command; where the folder cannot be written, each time.
enableCompileCache(projectFile('.cache/compiled'));
atHome();
quietPipes();
const [{ createContext }, { failure, failureCode }, { run }, { cliLanguage }] = await Promise.all([
  import('./context.ts'),
  import('./failure.ts'),
  import('./program.ts'),
  import('./words.ts'),
]);
const argv = process.argv.slice(2);
const language = cliLanguage(argv, process.env);
try {
  process.exitCode = await run(argv, createContext(language));
} catch (error) {
  process.stderr.write(failure(error, language, process.env));
  process.exitCode = failureCode;
}
