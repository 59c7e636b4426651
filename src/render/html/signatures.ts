import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SignatureSlot, Signatures } from '../../document/block.ts';
import { plainLabel, type Label } from '../../document/label.ts';
import { label } from './label.ts';

/** Places for signatures beside each other, filled or empty. */
export function signatures({ labels, slots }: Signatures): Element {
  return h(
    'section',
    { className: 'signatures' },
    slots.map((slot) => signature(slot, labels)),
  );
}

function signature(
  { side, role, name, date, seal }: SignatureSlot,
  labels: Signatures['labels'],
): Element {
  const title = [side, role].map(plainLabel).filter(Boolean).join(' · ');
  return h('div', { className: 'signature', role: 'group', ariaLabel: title }, [
    h('p', { className: 'signatory' }, [
      ...(side ? [h('span', { className: 'side' }, label(side)), ' '] : []),
      h('strong', label(role)),
    ]),
    h('dl', [
      line(labels.name, name ? [name] : []),
      line(labels.signature, [], 'hand'),
      line(labels.date, date ? [h('span', { className: 'token' }, date)] : []),
      ...(seal ? [line(labels.seal, [h('code', { className: 'seal' }, seal)])] : []),
    ]),
  ]);
}

function line(name: Label, value: (string | Element)[], className?: string): Element {
  return h('div', className ? { className } : {}, [
    h('dt', label(name, 'stacked')),
    h('dd', value),
  ]);
}
