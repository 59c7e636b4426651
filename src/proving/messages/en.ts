import type { FaultCode, NoteCode } from '../statement.ts';

/** What proving finds, in English. */
export const en: Record<FaultCode | NoteCode, string> = {
  'not-a-pdf': 'This file is no PDF.',
  truncated: 'The end of the PDF is missing: it was cut off, or not copied to its end.',
  'too-large':
    'The file, or what is packed in it, has more than {most} MB. No dossier is that large, so it was not read.',
  encrypted:
    'The PDF is encrypted and cannot be read without its password. Capstone never encrypts.',
  unreadable: 'The PDF is damaged and cannot be read: {problem}',
  'not-a-dossier':
    'This PDF carries no records: it is no dossier printed by Capstone, or its attachments were removed.',
  'manifest-unreadable': 'The attached manifest.json is damaged or was changed (at “{place}”).',
  'manifest-newer':
    'The attached manifest has form {format}; this Capstone knows {known}. Use a newer Capstone.',
  'manifest-changed':
    'The manifest was changed: its code would be {expected}, but the pages print {printed}.',
  'code-not-printed': 'The code {expected} that follows from the manifest is on no page.',
  'attachment-missing': 'The attachment {name} is missing.',
  'attachment-unreadable': 'The attachment {name} is damaged and cannot be read.',
  'attachment-added': 'Somebody added the attachment {name}.',
  'attachment-twice':
    'The PDF carries {name} more than once; some programs show the one, some the other.',
  'record-changed':
    'The attached record {file} was changed: the manifest lists {expected}, its content has {actual}.',
  'record-missing': 'The manifest lists {file}, but the attached records do not hold it.',
  'record-added': 'The attached records hold {file}, which the manifest does not list.',
  'pages-attachment-changed': 'The attachment {name}, which the pages were set from, was changed.',
  'page-text-changed':
    'The text of page {page} was changed. It should say “{expected}” and says “{found}”.',
  'text-not-printed': 'No page says what the dossier carries: “{text}”.',
  'page-count-changed': 'The dossier has {found} pages; it was printed with {expected}.',
  'page-drawing-changed':
    'Something was drawn, covered or removed on page {page}; its text is the same.',
  'annotation-added': 'Page {page} bears an annotation ({kind}) that the dossier did not have.',
  'pages-not-of-records':
    'The records are those of the repository, but the pages are not made from them: they say “{found}” where the repository prints “{expected}”. If the dossier was printed by another version than {version}, prove it with that one.',
  'other-look':
    'The records are those of the repository, but the pages bear a look (name, logo or colours) that company.json neither gives now nor gave at any commit that git knows of.',
  'other-project': 'This is a dossier of another project: of {stated}, not {expected}.',
  'other-number':
    'It bears the number {stated}; company.json numbers it {expected}, and numbered it otherwise at no commit that git knows of.',
  'unknown-project': 'The repository has no readable project “{id}”.',
  'other-edition': 'This is another edition: it calls itself {stated}; {expected} was looked for.',
  'other-language':
    'This is printed in another language: it calls itself {stated}; {expected} was looked for.',
  'other-day': 'This stands for another day: for {stated}, not {expected}.',
  'other-paper': 'This is set for other paper: for {stated}, not {expected}.',
  'other-commit':
    'The records have changed since: the dossier says what they said at commit {commit} of {on}. What differs now:',
  'other-records':
    'The records differ from the repository’s, and no commit that git knows of held the dossier’s. What differs:',
  'repository-differs':
    '{file} · {label}: the dossier says {dossier}, the repository {repository}.',
  'repository-lacks': '{file}: in the dossier, not in the repository.',
  'repository-has-more': '{file}: in the repository, not in the dossier.',
  'repository-differs-more': 'And {count} more differences.',
  'seal-broken':
    '{file} was changed after {name} signed it on {on}: its seal is {sealed}, its content now has {now}.',
  'seal-broken-since':
    '{file}: the seal {sealed} of {name} ({on}) fitted when this was printed, and fits no longer; the content now has {now}.',
  'signed-differs': '{file} · {label}: signed was {signed}, now it says {now}.',
  'code-unknown':
    'No dossier of “{id}” has the code {code}: neither from its records now, nor from those of its last hundred commits.',
  'code-of-no-project':
    'No dossier has the code {code} by the present records (projects asked: {count}). To look through earlier commits as well, name the project with --project.',
  'same-bytes': 'Byte for byte what Capstone printed.',
  resaved:
    'Another program has saved the file anew: its bytes differ from what Capstone printed. Text, drawings and records are the same on every page.',
  reformatted:
    'Records were reformatted since: lines that the pages name as evidence have moved. What the records say is the same.',
  'other-version':
    'Another version of Capstone ({version}) set the pages. Every text was found on them; that nothing was added could not be checked. Prove it with that version to be certain.',
  'look-changed':
    'It was printed with the look and method of commit {commit} of {on}. Changed since: {what}. What the records say is the same.',
  'signed-electronically':
    'It bears a form field, as electronic signatures do. Whose they are, your PDF reader says.',
  'no-commit': 'It was printed outside git, or with changes that were not committed.',
  'seals-hold': 'All {count} signatures fit what is recorded.',
  'nothing-signed': 'Nothing is signed yet.',
  'code-fits':
    'The present records give this code. Whether the sheets in your hand say the same, a new print shows: {command}',
  'code-now': 'Code as of {asOf}, {edition}, {language}: {code}',
};
