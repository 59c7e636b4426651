import { type Command, CommanderError } from 'commander';
import { addCheck } from './commands/check.ts';
import { addDossier } from './commands/dossier.ts';
import { addGate } from './commands/gate.ts';
import { addMigrate } from './commands/migrate.ts';
import { addImport } from './commands/import.ts';
import { addNew } from './commands/new.ts';
import { addProjects } from './commands/projects.ts';
import { addSign } from './commands/sign.ts';
import { addTemplate } from './commands/template.ts';
import { addVerify } from './commands/verify.ts';
import { capstoneVersion } from '../project-root.ts';
import type { CliContext } from './context.ts';
import { helpConfiguration } from './help.ts';
import { LocalisedCommand } from './localised-command.ts';
import { PrintError } from './print-error.ts';
import { UsageError } from './usage-error.ts';
import { fill } from './words.ts';

/** What a user types before a command's name. */
const commandLine = 'npm run capstone --';

/** The command line, ready to parse. */
export function createProgram(context: CliContext): Command {
  const { words } = context;
  const program = new LocalisedCommand(context, commandLine)
    .configureHelp(helpConfiguration(context))
    .description(words.program.description)
    .usage(words.program.usage)
    .version(capstoneVersion(), '-V, --version', words.help.version)
    .helpOption('-h, --help', words.help.option)
    .helpCommand('help [command]', words.help.command)
    .addHelpText('after', words.program.after)
    .exitOverride();
  addNew(program, context);
  addCheck(program, context);
  addGate(program, context);
  addProjects(program, context);
  addDossier(program, context);
  addTemplate(program, context);
  addSign(program, context);
  addMigrate(program, context);
  addVerify(program, context);
  addImport(program, context);
  const texts: Readonly<Partial<Record<string, string>>> = words.after;
  for (const command of program.commands) {
    const after = texts[command.name()];
    if (after !== undefined) command.addHelpText('after', `\n${after}`);
  }
  return program;
}

/**
 * Runs the command line.
 *
 * @param argv the arguments alone, without node and script
 * @returns the exit code: 0, 1 for errors in the content, 2 for wrong usage
 * @throws what no command expected: a fault of Capstone itself
 */
export async function run(argv: readonly string[], context: CliContext): Promise<number> {
  try {
    const program = createProgram(context);
    if (argv.length === 0) {
      program.outputHelp();
      return 2;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      const { usage } = context.words.errors;
      const [name = ''] = argv;
      const command = name in context.words.after ? `${commandLine} ${name}` : commandLine;
      const reason = error.saidIn(context.language);
      context.err(`${reason}\n${fill(usage, { command })}\n`);
      return 2;
    }
    if (error instanceof PrintError) {
      context.err(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
