import { roleOf } from '../model/project-records.ts';
import type { Side } from '../model/method/role.ts';
import type { Signature } from '../model/values/signature.ts';
import type { SignatureSlot, Signatures } from './block.ts';
import { say, type BuildContext } from './build-context.ts';
import { displayName } from './display-name.ts';
import { plainLabel } from './label.ts';

/**
 * A signature block: a slot for each role that must sign, filled where somebody in that role has,
 * and one for everybody else who signed.
 */
export function signatureBlock(
  signatures: readonly Signature[],
  approvers: readonly string[],
  context: BuildContext,
): Signatures {
  const left = [...signatures];
  const slots = approvers.map((role): SignatureSlot => {
    const index = left.findIndex((one) => roleIdOf(one, context) === role);
    const [signature] = index < 0 ? [] : left.splice(index, 1);
    if (signature) return { ...titleOf(role, context), ...filled(signature, context) };
    const slot = titleOf(role, context);
    return { ...slot, field: { name: `signatures.${role}`, label: slot.role } };
  });
  const others = left.map((signature) => ({
    ...titleOf(roleIdOf(signature, context) ?? '', context),
    ...filled(signature, context),
  }));
  return {
    type: 'signatures',
    labels: context.texts.signatureLabels,
    slots: [...slots, ...others],
  };
}

function roleIdOf(signature: Signature, { project, method }: BuildContext): string | undefined {
  return project && roleOf(project, method, signature.by)?.id;
}

function titleOf(id: string, context: BuildContext): SignatureSlot {
  const { method, texts } = context;
  const role = method.roles.find((one) => one.id === id);
  const side: Side | undefined = role?.side;
  return { role: say(role?.title ?? id, context), side: side ? texts.sides[side] : '' };
}

function filled(signature: Signature, context: BuildContext): Partial<SignatureSlot> {
  const name = plainLabel(displayName('member', signature.by, context));
  const { on: date, seal, version } = signature;
  // Which schema version was sealed is needed to work the seal out anew.
  return { name, date, seal: version === undefined ? seal : `${seal} (v${String(version)})` };
}
