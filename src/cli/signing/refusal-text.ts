import { suggestion } from '../../loading/suggestion.ts';
import { inLanguage, type Language } from '../../model/localised.ts';
import type { Method } from '../../model/method/method.ts';
import type { Refusal } from '../../signing/sign.ts';
import { cliWords, fill } from '../words.ts';

/** Why somebody may not sign, in words. */
export function refusalText(
  refusal: Exclude<Refusal, { why: 'blocked' }>,
  method: Method,
  language: Language,
): string {
  const { errors, refusals, sides } = cliWords[language];
  const title = (role: string) =>
    method.roles.find(({ id }) => id === role)?.title[language] ?? role;
  switch (refusal.why) {
    case 'nobody': {
      const { id, known } = refusal;
      return fill(errors.noMember, { id, suggestion: suggestion(id, known)[language] });
    }
    case 'other-role': {
      const [role, asked] = [title(refusal.role), title(refusal.asked)];
      return fill(refusals.otherRole, { name: inLanguage(refusal.name, language), role, asked });
    }
    case 'other-side': {
      const side = sides[refusal.side];
      return fill(refusals.otherSide, { name: inLanguage(refusal.name, language), side });
    }
    case 'may-not-sign': {
      const roles = refusal.roles.map(title).join(refusals.separator);
      const name = inLanguage(refusal.name, language);
      return fill(refusals.mayNotSign, { name, role: title(refusal.role), roles });
    }
    case 'signed-already':
      return fill(refusals.signedAlready, {
        name: inLanguage(refusal.name, language),
        on: refusal.on,
      });
    case 'not-ready': {
      const ready = refusal.ready.map((one) => one[language]).join(refusals.separator);
      return fill(refusals.notReady, { status: refusal.status[language], ready });
    }
    case 'future':
      return fill(refusals.future, { on: refusal.on, today: refusal.today });
    case 'before-fact': {
      const { on, fact } = refusal;
      return fill(refusals.beforeFact, { on, fact: fact.on, label: fact.label[language] });
    }
  }
}
