/**
 * Terms where there is no mouse: the first tap shows the meaning, the second follows the link. Escape
 * hides a meaning that covers what one wants to read. Without this script the link leads to the glossary.
 */
let shown: Element | undefined;
let pointer = 'mouse';

document.addEventListener('pointerdown', (event) => {
  pointer = event.pointerType;
});

document.addEventListener('click', (event) => {
  const term = (event.target as Element).closest('.term') ?? undefined;
  if (term && pointer === 'touch' && term !== shown) event.preventDefault();
  show(pointer === 'touch' ? term : undefined);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  show(undefined);
  for (const term of document.querySelectorAll('.term:is(:hover, :focus-visible)')) hide(term);
});

function show(term: Element | undefined): void {
  shown?.removeAttribute('data-shown');
  shown = term;
  shown?.setAttribute('data-shown', '');
}

/** Until the pointer or the focus leaves it. */
function hide(term: Element): void {
  term.setAttribute('data-hidden', '');
  for (const leaving of ['pointerleave', 'blur']) {
    term.addEventListener(
      leaving,
      () => {
        term.removeAttribute('data-hidden');
      },
      { once: true },
    );
  }
}
