import { allCodes, codes, type Severity } from '../../diagnostics/codes.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { describeFinding } from '../describe-finding.ts';
import { fingerprintsOf } from '../fingerprints.ts';
import type { ReportContext } from '../report.ts';
import { sarifRule } from './sarif-rule.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The level that SARIF has for a severity. */
export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return levels[severity];
}

/**
 * All findings as a SARIF 2.1.0 log (OASIS). Files are named from the root of their repository, so
 * that the log is the same on every machine.
 */
export function sarifReport(findings: readonly Finding[], context: ReportContext): string {
  const fingerprints = fingerprintsOf(findings);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Capstone',
            version: context.version,
            semanticVersion: context.version,
            language: context.language === 'zh' ? 'zh-CN' : 'en',
            ...(context.publicSite === undefined ? {} : { informationUri: context.publicSite }),
            rules: allCodes.map((code) => sarifRule(code, sarifLevel(codes[code]), context)),
          },
        },
        automationDetails: { id: 'capstone/check/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          SRCROOT: { description: { text: 'The root of the repository that holds the records.' } },
        },
        results: findings.map((finding, index) =>
          sarifResult(finding, fingerprints[index] ?? '', context),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function sarifResult(finding: Finding, fingerprint: string, context: ReportContext) {
  const { what, fix } = describeFinding(finding, context);
  const { code, severity, file, position, project } = finding;
  const uri = context.repositoryPathOf(file).split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: code,
    ruleIndex: allCodes.indexOf(code),
    level: sarifLevel(severity),
    message: { text: `${what}\n${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: 'SRCROOT' },
          ...(position ? { region: regionOf(position) } : {}),
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(project === undefined ? {} : { properties: { project } }),
  };
}

function regionOf({ line, column, endLine, endColumn }: NonNullable<Finding['position']>) {
  return {
    startLine: line,
    startColumn: column,
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}
