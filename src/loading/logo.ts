import type { Localised } from '../model/localised.ts';
import { beginsAsPng, isWholePng } from './png.ts';
import { isWellFormed } from './well-formed.ts';

/** A logo goes into every document; more would weigh on each of them. */
export const mostLogoBytes = 200 * 1024;

/** What an SVG must not hold: anything that runs, or that fetches from elsewhere. */
const active =
  /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|javascript:|@import|url\(\s*["']?(?!#)|href\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg))/i;

/** Why a file cannot be a logo; nothing where it can. */
export function logoProblem(bytes: Buffer, isSvg: boolean): Localised | undefined {
  if (!isSvg) {
    if (!beginsAsPng(bytes)) return { zh: '这个文件不是 PNG', en: 'the file is no PNG' };
    return isWholePng(bytes)
      ? undefined
      : { zh: '这个 PNG 不完整或已损坏', en: 'this PNG is cut off or damaged' };
  }
  const text = bytes.toString('utf8');
  if (!/<svg[\s>]/.test(text)) return { zh: '这个文件不是 SVG', en: 'the file is no SVG' };
  if (active.test(text)) {
    return {
      zh: '这个 SVG 含有脚本或外部引用，请删去',
      en: 'this SVG holds scripts or refers to other files; take them out',
    };
  }
  if (!isWellFormed(text)) {
    return {
      zh: '这个 SVG 不完整或写法有误',
      en: 'this SVG is cut off, or a tag in it is not closed',
    };
  }
  // Letters would look different on every machine.
  return /<text[\s>]/.test(text)
    ? {
        zh: '这个 SVG 里有文字，请先转成轮廓',
        en: 'this SVG holds text; turn it into outlines first',
      }
    : undefined;
}
