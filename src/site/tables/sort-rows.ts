/**
 * Tables whose rows are sorted by a click on a column's head, a second click the other way round.
 * Without scripts they stay in the order of the page.
 */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort-rows]')) {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) continue;
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const falls = head.ariaSort === 'ascending';
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = falls ? 'descending' : 'ascending';
      const rows = [...body.rows].sort((one, other) => compare(one, other, column));
      body.append(...(falls ? rows.reverse() : rows));
    });
  }
}
for (const hint of document.querySelectorAll<HTMLElement>('[data-sort-hint]')) hint.hidden = false;

function compare(one: HTMLTableRowElement, other: HTMLTableRowElement, column: number): number {
  const [left, right] = [one, other].map((row) => {
    const cell = row.cells[column];
    return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
  }) as [string, string];
  return left.localeCompare(right, document.documentElement.lang, { numeric: true });
}
