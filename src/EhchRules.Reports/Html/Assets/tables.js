'use strict';
// Headings of sortable tables become buttons. What a cell is sorted by is its data-key or, where it has none, its text.
(() => {
  const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.key ?? cell.textContent;
  };

  function sort(table, heading, column) {
    const isDown = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
    const isNumber = heading.dataset.sort === 'number';
    const body = table.tBodies[0];
    const rows = [...body.rows].filter(row => !row.classList.contains('first'));
    const compare = isNumber
      ? (one, other) => keyOf(one, column) - keyOf(other, column)
      : (one, other) => collator.compare(keyOf(one, column), keyOf(other, column));
    rows.sort(isDown ? (one, other) => compare(other, one) : compare);
    body.append(...rows);
  }

  for (const table of document.querySelectorAll('table.sortable')) {
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      if (!heading.dataset.sort) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => sort(table, heading, column));
      heading.append(button);
    });
  }
})();
