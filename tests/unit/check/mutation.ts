import fc from 'fast-check';
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml';

/** A change to a file that nobody would make on purpose; positions are fractions of the file. */
export type Mutation = (bytes: Buffer, path: string) => Buffer;

/** One mutation, with a text that says what it does. */
export function mutation(): fc.Arbitrary<Mutation> {
  return fc.oneof(
    { weight: 3, arbitrary: bytesChanged() },
    { weight: 3, arbitrary: linesChanged() },
    { weight: 6, arbitrary: dataChanged() },
    { weight: 2, arbitrary: dateChanged() },
    { weight: 4, arbitrary: textInserted() },
    { weight: 1, arbitrary: rewritten() },
  );
}

/** A place in a file: nothing is at 1. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const length = fc.integer({ min: 1, max: 40 });

function bytesChanged(): fc.Arbitrary<Mutation> {
  const edit = fc.constantFrom('drop' as const, 'repeat' as const, 'insert' as const);
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 6 });
  return fc.tuple(edit, place, length, bytes).map(([what, at, count, added]) =>
    named(`${what} ${count} bytes at ${at} (${[...added].join(' ')})`, (file) => {
      const start = Math.floor(at * file.length);
      const end = start + count;
      const middle = { drop: [], repeat: [file.subarray(start, end)], insert: [added] }[what];
      const rest = what === 'drop' ? end : start;
      return Buffer.concat([file.subarray(0, start), ...middle, file.subarray(rest)]);
    }),
  );
}

function linesChanged(): fc.Arbitrary<Mutation> {
  const edit = fc.constantFrom('drop', 'repeat', 'swap', 'indent', 'outdent', 'quote', 'end');
  return fc.tuple(edit, place, place).map(([what, at, other]) =>
    named(`${what} a line at ${at}, ${other}`, (file) => {
      const lines = file.toString('utf8').split('\n');
      const index = Math.floor(at * lines.length);
      const line = lines[index] ?? '';
      const second = Math.floor(other * lines.length);
      const swapped = lines[second] ?? '';
      if (what === 'drop') lines.splice(index, 1);
      if (what === 'repeat') lines.splice(second, 0, line);
      if (what === 'indent') lines[index] = `  ${line}`;
      if (what === 'outdent') lines[index] = line.trimStart();
      if (what === 'quote') lines[index] = line.replaceAll('"', '');
      if (what === 'end') lines.length = index;
      if (what === 'swap') [lines[index], lines[second]] = [swapped, line];
      return Buffer.from(lines.join('\n'));
    }),
  );
}

const names = ['__proto__', 'constructor', 'toString', 'id', 'title', 'zh', '', '0', 'x\ny', '<b>'];

const values: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e300, '', ' ', 'x', '2026-02-30', '2026-05-01', '1.10', '一'],
  ...['__proto__', 'constructor', 'javascript:alert(1)', '\u202eabc', '\ud800', '../../etc/passwd'],
  ...[[], [[]], [null], {}, { zh: '' }, { zh: '一', en: 'One' }, { zh: 1 }, [{}], 'y'.repeat(5000)],
  ...[new Array<string>(50).fill('z'), { [names[1] ?? '']: { a: [] } }],
];

/** Fields removed, renamed, given twice or filled with something else, the syntax kept. */
function dataChanged(): fc.Arbitrary<Mutation> {
  const edit = fc.constantFrom('remove', 'rename', 'replace', 'twice');
  const name = fc.constantFrom(...names);
  return fc.tuple(edit, place, name, fc.constantFrom(...values)).map(([what, at, newName, value]) =>
    named(`${what} a field at ${at}: ${newName}, ${JSON.stringify(value)}`, (file, path) =>
      edited(file, path, (data) => {
        const holders = [...fieldsOf(data)];
        const [holder, key] = holders[Math.floor(at * holders.length)] ?? [];
        if (!holder || key === undefined) return;
        const found = holder[key];
        if (what === 'twice' && Array.isArray(holder)) (holder as unknown[]).push(found);
        else if (what === 'replace') holder[key] = value;
        else if (what === 'remove' || what === 'rename') {
          if (Array.isArray(holder)) holder.splice(Number(key), 1);
          else Reflect.deleteProperty(holder, key);
        }
        if (what === 'rename' && !Array.isArray(holder)) {
          Object.defineProperty(holder, newName, { value: found, enumerable: true });
        }
      }),
    ),
  );
}

/** Every place of the data that holds a value. */
function* fieldsOf(data: unknown): Generator<[Record<string, unknown>, string]> {
  if (typeof data !== 'object' || data === null) return;
  for (const key of Object.keys(data)) {
    yield [data as Record<string, unknown>, key];
    yield* fieldsOf((data as Record<string, unknown>)[key]);
  }
}

/** Every list of the data, the outer ones first. */
export function listsOf(data: unknown): unknown[][] {
  if (typeof data !== 'object' || data === null) return [];
  const inner = Object.values(data).flatMap(listsOf);
  return Array.isArray(data) ? [data as unknown[], ...inner] : inner;
}

/** The file with its data changed; as it is where its syntax has gone already. */
export function edited(file: Buffer, path: string, change: (data: unknown) => void): Buffer {
  const text = file.toString('utf8');
  try {
    if (path.endsWith('.json')) {
      const data: unknown = JSON.parse(text);
      change(data);
      return Buffer.from(`${JSON.stringify(data, null, 2)}\n`);
    }
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const data: unknown = parseYaml(front);
    change(data);
    return Buffer.from(`---\n${stringifyYaml(data)}---\n${body}`);
  } catch {
    return file;
  }
}

function dateChanged(): fc.Arbitrary<Mutation> {
  const days = ['1970-01-01', '2026-13-01', '9999-12-31', '2026-04-31', '0000-00-00', ''];
  return fc.tuple(place, place, fc.option(fc.constantFrom(...days))).map(([at, other, day]) =>
    named(`a date at ${at} becomes ${day ?? `the one at ${other}`}`, (file) => {
      const text = file.toString('utf8');
      const dates = [...text.matchAll(/\d{4}-\d\d-\d\d/g)];
      const found = dates[Math.floor(at * dates.length)];
      if (!found) return file;
      const to = day ?? dates[Math.floor(other * dates.length)]?.[0] ?? '';
      const after = text.slice(found.index + found[0].length);
      return Buffer.from(text.slice(0, found.index) + to + after);
    }),
  );
}

const pieces = [
  ...[
    "import x from 'y'",
    'export const x = 1',
    '{1 + 1}',
    '{',
    '}',
    '<',
    '>',
    '<Note>',
    '</Note>',
  ],
  ...[
    '<Part id="review">',
    '</Part>',
    '<Part',
    '<>',
    '</>',
    '<b onclick="x">',
    '<script>',
    '<!-- x',
  ],
  ...[
    '<Note {...x}>',
    '<Note id={1}/>',
    '[x](javascript:alert(1))',
    '![x](data:,x)',
    '[^1]',
    '[^1]: y',
  ],
  ...['[a]: java&#115;cript:x', '[a]', '<https://a.b>', '| a | b |\n| - | - |\n| 1 |', '> > > x'],
  ...[
    '- - - - x',
    '1. 2. 3. x',
    '```',
    '~~~',
    '---',
    '***',
    '&#0;',
    '&#x202e;',
    '\\',
    '`',
    '$',
    '# #',
  ],
  ...['\t', '\r', '\r\n', '\n\n', '\u0000', '\ufeff', '\u202e', '\u2028', '\u0301', '\ud83d\ude00'],
  ...[
    '\u{e0041}',
    '\ufffe',
    '\u200d',
    '"',
    "'",
    ':',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!!js ',
    '<<: ',
    '%Y',
  ],
  ...[
    '|',
    '[',
    ']',
    ',',
    '...',
    '{a: {a: {a: ',
    '"\\ud800"',
    '\\u0000',
    '-'.repeat(300),
    '9'.repeat(400),
  ],
];

/** What makes parsers stumble, put anywhere: at the beginning of a line or inside it. */
function textInserted(): fc.Arbitrary<Mutation> {
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 });
  return fc.tuple(text, place, fc.boolean()).map(([added, at, ownLine]) =>
    named(`${JSON.stringify(added)} at ${at}${ownLine ? ' on a line of its own' : ''}`, (file) => {
      const text = file.toString('utf8');
      const offset = Math.floor(at * text.length);
      const start = ownLine ? text.lastIndexOf('\n', offset) + 1 : offset;
      const inserted = added.join('') + (ownLine ? '\n' : '');
      return Buffer.from(text.slice(0, start) + inserted + text.slice(start));
    }),
  );
}

/** The whole file in other bytes: another encoding, other line ends. */
function rewritten(): fc.Arbitrary<Mutation> {
  const ways: Record<string, (text: string) => Buffer> = {
    'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'Latin-1': (text) => Buffer.from(text, 'latin1'),
    'a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
    'CR LF': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
    'lone CR': (text) => Buffer.from(text.replaceAll('\n', '\r')),
    'LF and CR': (text) => Buffer.from(text.replaceAll('\n', '\n\r')),
    NFD: (text) => Buffer.from(text.normalize('NFD')),
    'no end': (text) => Buffer.from(text.trimEnd()),
    'one line': (text) => Buffer.from(text.replaceAll('\n', ' ')),
    nothing: () => Buffer.alloc(0),
  };
  return fc
    .constantFrom(...Object.entries(ways))
    .map(([name, way]) => named(`rewritten: ${name}`, (file) => way(file.toString('utf8'))));
}

/** Gives a mutation the words that a failed run prints. */
function named(words: string, apply: Mutation): Mutation {
  return Object.assign((bytes: Buffer, path: string) => apply(bytes, path), {
    [fc.toStringMethod]: () => words,
  });
}
