import { z } from 'zod';
import { field } from '../field.ts';
import { factDate } from './date.ts';
import { reference } from './reference.ts';

/**
 * A signature on the record, or the part of a record, that holds it. Role and side come from the
 * person's place in the team. The seal proves what was signed.
 */
export const SignatureSchema = z.strictObject({
  by: reference('member', '签字人', 'Signed by'),
  on: factDate('签字日期', 'Signed on'),
  seal: field(z.string().regex(/^sha256:[0-9a-f]{64}$/), '封存值', 'Seal', {
    help: {
      zh: '签字内容的 SHA-256。由 sign 命令写入，不手工填写。',
      en: 'The SHA-256 of what was signed. The sign command writes it; nobody types it.',
    },
    form: { zh: 'sign 命令写入的封存值', en: 'the seal that the sign command writes' },
    example: 'sha256:' + '0'.repeat(64),
  }),
  version: field(z.int().min(1), '结构版本', 'Schema version', {
    help: {
      zh: '签字时记录的结构版本，由 sign 命令写入；没有的是第 1 版。',
      en: 'The schema version that was signed, as the sign command writes it; 1 where it is absent.',
    },
    example: 2,
  }).optional(),
});

export type Signature = z.infer<typeof SignatureSchema>;

/** The signatures of a signed record or part; empty until somebody signs. */
export function signatures() {
  return field(z.array(SignatureSchema).default([]), '签字', 'Signatures', {
    help: {
      zh: '签字后改动内容，封存值即失效，须重新签字。',
      en: 'A change after signing breaks the seal; then it must be signed again.',
    },
  });
}
