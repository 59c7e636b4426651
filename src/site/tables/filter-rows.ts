import { fold } from '../search/fold.ts';

/**
 * Fields that filter the rows of a table by the words in their first cell. Without scripts the
 * fields stay hidden, and the tables whole.
 */
for (const field of document.querySelectorAll<HTMLInputElement>('[data-filter-rows]')) {
  const table = document.getElementById(field.dataset['filterRows'] ?? '');
  const around = field.closest<HTMLElement>('.filter-rows');
  const status = around?.querySelector<HTMLElement>('[role="status"]');
  if (!table || !around) continue;
  around.hidden = false;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
  field.addEventListener('input', () => {
    const wanted = fold(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const name = fold(row.cells[0]?.textContent ?? '');
      row.hidden = !wanted.every((word) => name.includes(word));
      if (!row.hidden) shown += 1;
    }
    const template = status?.dataset['words'] ?? '';
    if (status)
      status.textContent = wanted.length > 0 ? template.replace('{count}', String(shown)) : '';
  });
}
