import { resolve } from 'node:path';
import { describeStatement, nameOf } from '../../proving/describe.ts';
import type { Proof, StatedDossier } from '../../proving/statement.ts';
import { shown, type CliContext } from '../context.ts';
import { fill } from '../words.ts';

/** A proof in words: what the dossier calls itself, each thing found, and the verdict last. */
export function verifyText(proof: Proof, file: string | undefined, context: CliContext): string {
  const { words, paint, language } = context;
  const { proven, dossier, faults, notes } = proof;
  const verdict = proven ? words.verdicts.proven : words.verdicts.notProven;
  return [
    ...(file === undefined ? [] : [shown(resolve(file))]),
    ...(dossier ? [...dossierLines(dossier, context), ''] : []),
    ...faults.map((one) => `${paint('error', '✗')} ${describeStatement(one, language)}`),
    ...notes.map((one) => `${paint('dim', '·')} ${describeStatement(one, language)}`),
    paint(proven ? 'good' : 'error', verdict),
    '',
  ].join('\n');
}

function dossierLines(dossier: StatedDossier, { words, language }: CliContext): string[] {
  const { number, edition, language: printedIn, paper, asOf, code, capstone, commit } = dossier;
  const args = {
    number,
    edition: nameOf(edition, language),
    language: nameOf(printedIn, language),
    asOf,
  };
  return [
    fill(words.statedDossier, args),
    fill(words.statedCode, { code }),
    ...(capstone === undefined
      ? []
      : [fill(words.statedVersion, { version: capstone, paper: nameOf(paper ?? '', language) })]),
    ...(commit === undefined ? [] : [fill(words.statedCommit, { commit })]),
  ];
}
