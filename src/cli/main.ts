import { createContext } from './context.ts';
import { run } from './program.ts';
import { cliLanguage } from './words.ts';

const argv = process.argv.slice(2);
process.exitCode = await run(argv, createContext(cliLanguage(argv, process.env)));
