import type { EarlierMethod } from '../loading/history/method-at.ts';
import type { Localised } from '../model/localised.ts';
import type { Method } from '../model/method/method.ts';
import { CompanySchema, type Company } from '../model/company.ts';
import { fieldsOf, metaOf } from '../model/schema-walk.ts';
import { canonical } from '../sealing/canonical.ts';
import { note, type Note } from './statement.ts';

/** Says which commit's method and look were used, and what has changed since. */
export function lookChanged({ method, since }: EarlierMethod, now: Method): Note {
  const what = differingLooks(method, now);
  return note('look-changed', { commit: since.id.slice(0, 12), on: since.on, what });
}

/** What in the company's look differs, by the titles of its fields; the method's data where something there does. */
function differingLooks(one: Method, other: Method): Localised {
  const fields = fieldsOf(CompanySchema).filter(
    ({ key }) => !same(one.company, other.company, key as keyof Company),
  );
  const logo =
    one.company.logoImage !== other.company.logoImage && fields.every(({ key }) => key !== 'logo')
      ? fieldsOf(CompanySchema).filter(({ key }) => key === 'logo')
      : [];
  const labels = [...fields, ...logo].flatMap(({ schema }) => metaOf(schema).labels ?? []);
  const all =
    canonical(dataOf(one)) === canonical(dataOf(other)) ? labels : [...labels, methodData];
  return {
    zh: all.map(({ zh }) => zh).join('、'),
    en: all.map(({ en }) => en.toLowerCase()).join(', '),
  };
}

const methodData: Localised = { zh: '方法数据', en: 'the method’s data' };

function dataOf({ company: _, ...data }: Method) {
  return data;
}

function same(one: Company, other: Company, key: keyof Company): boolean {
  return canonical({ value: one[key] }) === canonical({ value: other[key] });
}
