import type { Command } from 'commander';
import { nameOf } from '../../checking/check.ts';
import { gateIds, type GateId } from '../../model/method/gate.ts';
import { evaluateGates } from '../../rules/evaluate.ts';
import { checkCommand } from '../check-command.ts';
import { foldersOf, loadOne, type CliContext } from '../context.ts';
import { gateFormats, gateReporters, type GateFormat } from '../gate/formats.ts';
import { choice, sharedOptions } from '../options.ts';
import { outputText } from '../output.ts';
import { plain } from '../paint.ts';
import { reportContext } from '../report-context.ts';
import { reportFormat } from '../report-format.ts';
import { UsageError } from '../usage-error.ts';
import { fill } from '../words.ts';

interface GateCommandOptions {
  gate?: GateId;
  format?: GateFormat;
  asOf?: string;
  content?: string;
  out?: string;
}

/** Adds `gate`: exit 0 when every gate asked for holds, 1 when one does not. */
export function addGate(program: Command, context: CliContext): void {
  const shared = sharedOptions(context);
  const { words } = context;
  program
    .command('gate')
    .description(words.gate)
    .argument('<id>', words.arguments.project)
    .addOption(choice('--gate <gate>', words.options.gate, [...gateIds], words.errors.badChoice))
    .addOption(shared.asOf())
    .addOption(shared.reportFormat([...gateFormats]))
    .addOption(shared.out(words.options.outReport))
    .addOption(shared.lang())
    .addOption(shared.content())
    .action((id: string, options: GateCommandOptions) => {
      const folders = foldersOf(context, options.content);
      const { content, project } = loadOne(context, folders, id);
      const today = options.asOf ?? context.today;
      const { records } = project;
      if (!records) {
        const check = checkCommand(id, options.content);
        throw new UsageError(
          fill(words.errors.broken, { id, count: project.findings.length, check }),
        );
      }
      const { method } = content;
      const gates = evaluateGates({ project: records, method, today }).filter(
        ({ gate }) => options.gate === undefined || gate === options.gate,
      );
      const report = reportContext(context, { folders, asOf: today, names: nameOf(project) });
      const paint = options.out === undefined ? context.paint : plain;
      const view = { gates, project, records, report, method, words, paint };
      const format = reportFormat(options.format, options.out, gateFormats);
      outputText(gateReporters[format](view), options.out, context);
      if (gates.some((gate) => !gate.holds)) process.exitCode = 1;
    });
}
