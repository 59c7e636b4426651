import { describe, expect, test } from 'vitest';
import { allCodes } from '../../src/diagnostics/codes.ts';
import { loadMethod } from '../../src/loading/load-method.ts';
import { languages } from '../../src/model/localised.ts';
import { findingSample } from '../../src/site/reference/finding-sample.ts';
import { ruleOf } from '../../src/site/reference/code-groups.ts';
import { trySample } from '../../src/site/reference/try-sample.ts';

const { method } = loadMethod('content/method');
const loaderCodes = allCodes.filter((code) => ruleOf(code) === undefined);

describe.each(languages)('%s', (language) => {
  test.each(loaderCodes)(
    '%s: the loader finds it in the bad example, nothing in the good',
    (code) => {
      const sample = findingSample(code, language);
      if (!sample) throw new Error(`${code} has no example.`);
      expect(trySample(sample.good, method)).toEqual([]);
      const found = trySample(sample.bad, method).map((finding) => finding.code);
      expect([...new Set(found)]).toEqual([code]);
    },
  );
});
