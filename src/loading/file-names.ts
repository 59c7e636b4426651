import { visibleName } from '../diagnostics/visible.ts';
import type { Localised } from '../model/localised.ts';
import { suggestion } from './suggestion.ts';

const idPattern = /^[a-z0-9][a-z0-9-]*$/;

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

const longest = 64;

/** Whether a file or folder name can be an id. */
export function isId(name: string): boolean {
  return nameProblem(name) === undefined;
}

/** Why a file or folder name cannot be an id; undefined where it can. */
export function nameProblem(name: string): Localised | undefined {
  if (reserved.test(name)) {
    return {
      zh: 'Windows 保留了这个名称，在 Windows 上建不了这样的文件',
      en: 'Windows keeps this name for a device, so the file could not exist there',
    };
  }
  if (name.length > longest) {
    return {
      zh: `超过 ${String(longest)} 个字符`,
      en: `it is longer than ${String(longest)} characters`,
    };
  }
  if (idPattern.test(name)) return undefined;
  if (name === '') return { zh: '它是空的', en: 'it is empty' };
  const [odd] = /[^a-z0-9-]/u.exec(name) ?? [];
  if (odd === undefined) return { zh: '它以连字符开头', en: 'it begins with a hyphen' };
  if (odd === ' ') return { zh: '里面有空格', en: 'it holds a space' };
  if (/[A-Z]/.test(odd))
    return { zh: `里面有大写字母“${odd}”`, en: `it holds the capital “${odd}”` };
  return { zh: `里面有“${visibleName(odd)}”`, en: `it holds “${visibleName(odd)}”` };
}

/** The same name as it could be written; empty where nothing of it is left. */
export function asId(name: string): Localised {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, longest);
  return id !== '' && isId(id) ? suggestion(id, [id]) : { zh: '', en: '' };
}

/** Whether file systems that ignore case and composition take two names for one. */
export function isSameName(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}
