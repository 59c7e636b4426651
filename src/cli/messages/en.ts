/** Words of the command line, English. */
export const en = {
  program: {
    description:
      'Capstone 收官: close out an ERP implementation as code.\nChecks the closing records, asks the gates, prints dossiers and templates.',
    usage: '<command> [options]',
    after: `
Begin with:
  npm run capstone -- check                          what is wrong or missing in the records
  npm run capstone -- gate lantern-valve             what the project still has to prove
  npm run capstone -- help check                     a command’s options and examples

Exit codes: 0 all is well, 1 errors were found, 2 the command was used wrongly, 70 Capstone itself failed.`,
  },
  help: {
    option: 'show this help',
    command: 'show the help of a command',
    version: 'show the version',
    options: '[options]',
    default: ' (default: {value})',
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
  },
  after: {
    check: `Examples:
  npm run capstone -- check
  npm run capstone -- check --project lantern-valve --lang zh
  npm run capstone -- check --since origin/main
  npm run capstone -- check --format sarif --out findings.sarif

Formats: text for people; json with a published schema (schemas/report.schema.json); sarif 2.1.0; github
and gitlab for their pipelines; markdown for a pull request.

Exit codes: 0 no errors (there may be warnings), 1 errors, 2 used wrongly.`,
    gate: `Examples:
  npm run capstone -- gate lantern-valve
  npm run capstone -- gate lantern-valve --gate acceptance --as-of 2026-04-24
  npm run capstone -- gate harbour-bakery --format markdown --out gate.md

Exit codes: 0 every gate asked for holds, 1 one does not, 2 used wrongly.`,
    projects: `Examples:
  npm run capstone -- projects
  npm run capstone -- projects --as-of 2026-04-30 --format json --out projects.json

Exit codes: 0 shown, 2 used wrongly.`,
    dossier: `Examples:
  npm run capstone -- dossier lantern-valve
  npm run capstone -- dossier lantern-valve --edition customer --lang en --out dossier.pdf
  npm run capstone -- dossier lantern-valve --format docx

Exit codes: 0 written, 2 used wrongly, or the records have errors.`,
    template: `Examples:
  npm run capstone -- template acceptance-report --format docx
  npm run capstone -- template acceptance-report --project lantern-valve
  npm run capstone -- template issue-tracking-record-form --project lantern-valve --record 003

Exit codes: 0 written, 2 used wrongly.`,
    new: `Examples:
  npm run capstone -- new project --project mill-lane
  npm run capstone -- new issue --project mill-lane
  npm run capstone -- new acceptance --project mill-lane --lang zh

MDX files say beside each field what belongs there; fields behind # may stay away.

Exit codes: 0 begun, 2 used wrongly, or the file is there already.`,
    import: `Examples:
  npm run capstone -- import issue issues.xlsx --project lantern-valve --dry-run
  npm run capstone -- import document-register documents.csv --project lantern-valve

Exit codes: 0 read, 1 it has errors or contradicts a record, 2 used wrongly.`,
    migrate: `Examples:
  npm run capstone -- migrate lantern-valve --dry-run
  npm run capstone -- migrate --all

Exit codes: 0 migrated, or nothing to do; 1 a project cannot be migrated and stays as it is; 2 used wrongly.`,
    verify: `Examples:
  npm run capstone -- verify dossier.pdf
  npm run capstone -- verify dossier.pdf --project lantern-valve --format json
  npm run capstone -- verify --code MC88-WE9A-R2EM-5NWZ-TWE9
  npm run capstone -- verify --project lantern-valve

The JSON has a published schema (schemas/verify.schema.json).

Exit codes: 0 proven, 1 not proven, 2 used wrongly.`,
    sign: `Examples:
  npm run capstone -- sign lantern-valve acceptance.mdx --by gao-shoucheng --on 2026-04-24
  npm run capstone -- sign lantern-valve milestones.json --part 6 --by lin-xiao

Exit codes: 0 signed; 1 something stands against it, or it was broken off; 2 used wrongly. Nothing is written but by 0.`,
  },
  usageErrors: {
    unknownOption: 'There is no option {flag}.{suggestion}',
    unknownCommand: 'There is no command “{name}”.{suggestion} Known: {known}.',
    missingArgument: 'The argument <{name}> is missing.',
    optionMissingArgument: 'The option {flags} needs a value.',
    missingOption: 'The option {flags} is missing.',
    excessArguments: 'There is something too much: {extra}.',
  },
  check: 'check the method and all projects; shows each finding with file, line, reason and remedy',
  gate: 'show how a project stands at the four gates',
  projects:
    'show all projects at a glance: gate, open issues, what is overdue, what keeps coming back',
  dossier: "print a project's closeout dossier",
  template: 'print a tool template, blank or filled from a project',
  sign: 'sign a record: writes the signature and its seal into the file',
  migrate: 'rewrite projects to the current schema version; keeps comments and formatting',
  verify:
    "prove a dossier against the records: its PDF, the code on its paper, or a project's seals",
  new: 'begin a project or a record: a file with everything it needs, empty, for you to fill in',
  import: 'read records from a spreadsheet (XLSX or CSV)',
  arguments: {
    kind: 'the record kind: {known}',
    file: 'the spreadsheet, for example one that template --format xlsx has made',
    project: "the project's folder name",
    projects: "the projects' folder names",
    template: 'the template: {known}',
    record: "the record's file in the project's folder, for example acceptance.mdx",
    dossier: "the dossier's PDF",
  },
  options: {
    all: 'every project',
    dryRun: 'show what would change, write nothing',
    newIn: 'the project that the record belongs to; for a new project, the name of its folder',
    newRecord: 'the name of the new record, where a project has many (default: the next number)',
    into: 'the project that the records go into',
    replace: 'where the spreadsheet and a record differ, take the spreadsheet’s value',
    project: 'only this project',
    since:
      'only projects that changed since the branch left this git revision, uncommitted files included; all of them where the method changed',
    outReport: 'file to write instead of standard output',
    filledFrom: 'fill the template from this project; blank without it',
    record: 'the record to print, where the project has many (an issue number)',
    format: 'output format',
    reportFormat:
      'output format; by default what the name of --out ends with (.json, .sarif, .md), else text',
    documentFormat: 'output format; by default what the name of --out ends with, else pdf',
    lang: 'language of the messages (default: your system’s)',
    paper: 'paper size',
    documentLang:
      'language of the labels; zh+en prints both side by side (default: the project’s, for blank forms your system’s)',
    asOf: 'as things stood on this day, YYYY-MM-DD (default: today)',
    content: 'take another content folder (or set CAPSTONE_CONTENT)',
    out: 'file to write; - for standard output',
    edition: 'for whom: what is internal stays out of the customer’s edition',
    gate: 'ask only this gate',
    by: "the signer's id in the team",
    on: 'day of the signature, YYYY-MM-DD (default: today)',
    part: 'the part that is signed, for a milestone its stage number',
    role: 'the role in which the signer signs, to be held against the team',
    side: 'the side for which the signer signs, to be held against the team',
    yes: 'do not ask once more before writing',
    verifyProject: 'the project it must be of; alone: whether what was signed there is unchanged',
    code: 'the code on a printed dossier, as on paper or as scanned',
    verifyEdition: 'the edition it must be',
    printedIn: 'the language it must be printed in',
    verifyPaper: 'the paper it must be set for',
  },
  errors: {
    whichProjects: 'Name the projects to migrate, or use --all.',
    noKind: 'There is no record kind “{id}” for this command.{suggestion} Known: {known}.',
    noSpreadsheet: 'Cannot read {file}: {problem}.',
    endsOtherwise:
      '--out “{out}” and --format {format} do not agree. Let the name end with .{ending}, or leave --format out.',
    notPrinted:
      '“{out}” cannot be printed by this command. Let the name end with one of its formats: {known}.',
    noSheet: 'The template “{id}” is not to be had as a spreadsheet.',
    fillableIsBlank: 'A fillable PDF is a blank form; leave --project out.',
    noTable:
      '{file} has no table of “{kind}”: its heads must be field titles, or its second row the field paths.',
    usage: 'See “{command} --help”.',
    failure:
      'Capstone itself failed: {problem} (Capstone {version}, Node {node}). Your records are not at fault. Run it again with CAPSTONE_DEBUG=1 and send what it prints to those who look after Capstone.',
    noProject: 'There is no project “{id}” in {folder}.{suggestion}',
    noTemplate: 'There is no template “{id}”.{suggestion} Known: {known}.',
    noRecordForTemplate:
      'Project “{id}” has no record to fill “{template}” from: {path} is missing.',
    chooseRecord:
      'The project has several records for “{template}”; choose one with --record: {known}.',
    noContent: 'There is no folder {folder} with projects, handbook or method in it.',
    badDate: '“{value}” is not a date YYYY-MM-DD.',
    dayAhead:
      'Note: {value} lies ahead ({today} is today); the answer rests on what is recorded by now.',
    badChoice: '{flag} cannot be “{value}”.{suggestion} Choose one of: {known}.',
    broken: 'The records of “{id}” must be mended first: {count} error(s). Run: {check}',
    oldVersion:
      'The project “{id}” is under schema version {version}; this command writes version {current}. Run first: migrate {id}',
    exists: '{path} is there already; nothing was written.',
    badName: '“{id}” cannot be a name: {problem}.{suggestion}',
    onlyOne: 'A project has one record of the kind “{kind}”; leave out --record.',
    noMember: 'There is nobody “{id}” in the team.{suggestion}',
    noSuchRecord: 'There is no record {path} in this project.{suggestion}',
    notBegun: 'There is no record {path} in this project yet. Begin it: {command}',
    unreadRecord: '{path} is there, but cannot be read. Run: check --project {id}',
    notAPart: '{path} is signed part by part. Choose a part with --part: {known}.',
    neverSigned: '{path} is a record that nobody signs.',
    signedWhole: '{path} is signed as a whole; leave out --part.',
    nobodyMaySign: 'Nobody in the team may sign this in that role and for that side.',
    answersMissing: 'Without a terminal nobody can be asked. Missing: {missing}',
    since: {
      'no-git': '--since needs git, which is not installed here.',
      'no-repository': '--since needs a git repository, and {folder} lies in none.',
      'no-revision':
        '--since: git knows no revision “{since}” in {folder}. Fetch it first, or name a branch, tag or commit that is there.',
      shallow:
        '--since: this clone is shallow, so git cannot tell where the branch left “{since}”. Fetch the whole history: git fetch --unshallow (in a pipeline: fetch-depth: 0, or GIT_DEPTH: "0").',
      unrelated:
        '--since: “{since}” and the current branch have no commit in common, so there is no change to tell.',
    },
    cannotPrint: '“{title}” cannot be printed.\n{problem}',
    tooLargeToPrint:
      '“{title}” is too large for a PDF on this machine: it takes about {needed} GB of memory, and {free} GB are free. Free memory, print on a larger machine, or take HTML: --format html',
    cannotWrite: 'Cannot write {path}: {problem}.',
    cannotRead: 'Cannot read {path}: {problem}.',
    nothingToVerify:
      'Say what to prove: a PDF file, --code for a dossier on paper, or --project for what was signed there.',
    fileOrCode: 'Give a PDF file or --code, not both: the file carries its code.',
    badCode: {
      length:
        '“{code}” is no dossier code: that has 20 characters, in five groups of four; this has {count}.',
      character:
        '“{code}” is no dossier code: the character “{character}” occurs in none. A code has digits, and capital letters without I, L, O and U.',
      check:
        '“{code}” is no dossier code: at least one character was misread, as the last one shows, which checks the others.',
    },
  },
  migration: {
    done: '{id}: migrated from schema version {version} to {current}.',
    would: '{id}: would be migrated from schema version {version} to {current}.',
    current: '{id}: already under schema version {current}.',
    unknown:
      '{id}: written under a schema version that this release does not know; nothing was changed.',
    broken: '{id}: a file cannot be read; nothing was changed. Run: check --project {id}',
    changed: '{path}: {before} → {value}',
    added: '{path}: added {value}',
  },
  unprintable: {
    inTitle:
      'Warning: the fonts lack “{character}” ({code}) in the title; “{printedAs}” is printed instead.',
    inSection:
      'Warning: the fonts lack “{character}” ({code}); “{printedAs}” is printed instead. Sections:{sections}{more}',
    section: ' “{section}”',
  },
  begun:
    'Began {path}. Fill in what is empty; the check names each place and what to write there:\n  npm run capstone -- {check}',
  written: 'Wrote {path}',
  signed: 'Signed.',
  signatureLines: {
    what: '  what   {what} ({file})',
    who: '  who    {who}',
    on: '  day    {on}',
    seal: '  seal   {seal}',
    short: '  short  {short}',
  },
  stillToSign: 'Still to sign: {who}.',
  allSigned: 'All signatures that it needs are there. Nothing else was changed.',
  commitIt: 'Commit it: {command}',
  sides: { vendor: 'vendor', customer: 'customer' },
  prompts: {
    project: 'Which project?',
    what: 'What is to be signed?',
    who: 'Who signs?',
    on: 'On which day was it signed?',
    badDate: 'Write a date, YYYY-MM-DD.',
    confirm: 'Write this signature?',
    brokenOff: 'Nothing was written.',
  },
  refusals: {
    separator: ', ',
    otherRole: '{name} is {role} in the team, not {asked}.',
    otherSide: '{name} is on the side of the {side}.',
    mayNotSign: '{name} may not sign this as {role}. It is signed by: {roles}.',
    signedAlready: '{name} signed this on {on}, and nothing in it has changed since.',
    notReady:
      'Its status is “{status}”, so there is nothing to sign yet. It is signed in one of these: {ready}.',
    future: '{on} lies in the future; today is {today}.',
    beforeFact: 'It cannot have been signed on {on}: it says what happened on {fact} ({label}).',
    changed:
      'Not signed: {path} has been changed since it was read. See what it says now, and sign again.',
    blocked: 'Not signed. First mend this:',
    errors: 'Errors in {path}:',
    gateBefore: 'Gates that come before are not passed yet: {before}.',
    gateNotReady: 'This signature closes the gate “{gate}”, which is not ready:',
  },
  imported: {
    newRecord: 'new     {path}',
    added: 'add     {path}  {label}: {after}',
    changed: 'change  {path}  {label}: {before} → {after}',
    prose: 'change  {path}  prose {part}',
    conflicts:
      'The spreadsheet differs from existing records; nothing was written. To take the spreadsheet’s values, add --replace.',
    dry: 'Dry run: nothing was written.',
    nothing: 'The spreadsheet brings nothing new.',
    done: 'Files written: {count}.',
  },
  fileProblems: {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    EACCES: 'access is denied',
    EPERM: 'access is denied',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
  },
  verdicts: { proven: 'Proven.', notProven: 'Not proven.' },
  statedDossier: 'Closeout dossier {number}: {edition}, in {language}, as of {asOf}',
  statedCode: 'Code {code}',
  statedVersion: 'Printed with Capstone {version}, {paper}',
  statedCommit: 'Records of commit {commit}',
  gateStates: {
    passed: 'passed on {on}',
    failed: 'passed on {on}, but its rules do not hold',
    current: 'next; {open} of {total} rules still open',
    ready: 'next; all rules hold',
    ahead: 'ahead',
  },
  waivedBy: 'waived by {name} until {until}: {reason}',
  overview: {
    heading: '{count} projects as of {asOf}',
    head: [
      'Project',
      'Status',
      'Next gate',
      'Open issues',
      'Serious',
      'Overdue',
      'Errors / warnings',
    ],
    unreadable: 'project.json cannot be read',
    allPassed: 'all passed',
    open: ' ({open} rules open)',
    overdue: 'Overdue',
    kinds: {
      stage: 'planned end of “{what}”',
      condition: 'condition of the acceptance: {what}',
      waiver: 'waiver ran out: {what}',
    },
    rules: 'Open in more than one project',
    categories: 'Issues by category',
    category: '{name}: {issues} (projects: {projects})',
  },
  gateTable: { gate: 'Gate', state: 'State' },
  waitsFor: 'waits for {gates}',
  unreadable: '{files} cannot be read as it stands. Run: check --project {id}',
  gateHeading: '{project}, as of {asOf}',
};

export type CliWords = typeof en;
