import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Document } from '../../document/document.ts';
export function repack(a: Uint8Array, d: Document) { return a; }
