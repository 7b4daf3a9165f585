'use strict';
// The list of findings as tables, made anew for each choice.
page.list = (() => {
  const { data, columns, make, given, sign, dayInWords } = page;
  const collator = new Intl.Collator('en-GB', { numeric: true });
  const number = new Intl.NumberFormat('en-GB');
  const headings = { outcome: 'Outcome', requirement: 'Requirement', home: 'Home', subject: 'Whom', force: 'Force', due: 'Due by' };
  const homeOf = i => page.homeName(data.subjects[columns.subject[i]][1]);
  const dueOf = i => columns.due[i] ?? Number.MAX_SAFE_INTEGER;

  const compared = {
    outcome: (one, other) => data.outcomes[columns.outcome[one]].rank - data.outcomes[columns.outcome[other]].rank || columns.force[one] - columns.force[other],
    requirement: (one, other) => columns.requirement[one] - columns.requirement[other],
    home: (one, other) => collator.compare(homeOf(one), homeOf(other)),
    subject: (one, other) => collator.compare(data.subjects[columns.subject[one]][0], data.subjects[columns.subject[other]][0]),
    force: (one, other) => columns.force[one] - columns.force[other],
    due: (one, other) => dueOf(one) - dueOf(other),
  };

  // Sorts in place; what is alike stays in the order of the assessment.
  function sort(places, column, isDown) {
    const compare = (one, other) => compared[column](one, other) || one - other;
    return places.sort(isDown ? (one, other) => compare(other, one) : compare);
  }

  function rowsOf(i, isOpen) {
    const found = page.finding(i);
    const outcome = data.outcomes[found.outcome];
    const toggle = make('button', { type: 'button', class: 'toggle', 'aria-expanded': String(isOpen) }, `${found.requirement.id} ${found.requirement.title}`);
    const row = make('tr', {},
      make('td', { class: outcome.key }, sign(found.outcome), ` ${outcome.words}`),
      make('td', { class: 'said' }, toggle, make('p', {}, given(found.text))),
      make('td', {}, make('bdi', { class: 'clamp' }, page.homeName(found.subject.home))),
      make('td', {}, make('bdi', { class: 'clamp' }, found.subject.name), found.occasion ?? ''),
      make('td', {}, data.forces[found.force].words),
      make('td', {}, found.due === null ? '' : dayInWords(found.due)));
    const details = () => make('tr', { class: 'open' }, make('td', { colspan: 6 }, page.details(i)));
    toggle.addEventListener('click', () => {
      const wasOpen = toggle.getAttribute('aria-expanded') === 'true';
      toggle.setAttribute('aria-expanded', String(!wasOpen));
      if (wasOpen) row.nextElementSibling.remove();
      else row.after(details());
    });
    return isOpen ? [row, details()] : [row];
  }

  function table(places, state, sortBy) {
    const heads = Object.entries(headings).map(([column, words]) => {
      const button = make('button', { type: 'button', id: `by-${column}` }, words);
      button.addEventListener('click', () => sortBy(column));
      return make('th', { scope: 'col', 'aria-sort': state.column === column ? (state.isDown ? 'descending' : 'ascending') : null }, button);
    });
    return make('table', { class: 'list' }, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...places.flatMap(i => rowsOf(i, state.only !== null))));
  }

  // What does not apply, counted by requirement and reason.
  function notApplicable(wanted) {
    const sums = new Map();
    for (const [requirement, home, text, differ, count] of data.notApplicable) {
      if (!wanted.requirement[requirement] || (wanted.home !== null && wanted.home !== home)) continue;
      const key = `${requirement} ${text}`;
      const sum = sums.get(key) ?? { requirement, text, differ: 0, count: 0 };
      sums.set(key, { requirement, text, differ: sum.differ | differ, count: sum.count + count });
    }

    const rows = [...sums.values()].map(sum => make('tr', {},
      make('th', { scope: 'row' }, `${data.requirements[sum.requirement].id} ${data.requirements[sum.requirement].title}`),
      make('td', { class: 'n' }, number.format(sum.count)),
      make('td', {}, sum.differ ? 'For example: ' : '', given(page.text(sum.text)))));
    const all = [...sums.values()].reduce((total, sum) => total + sum.count, 0);
    const heads = make('tr', {}, make('th', { scope: 'col' }, 'Requirement'), make('th', { scope: 'col', class: 'n' }, 'Findings'), make('th', { scope: 'col' }, 'Why'));
    return [
      make('h3', {}, sign(data.outcomes.findIndex(outcome => outcome.key === 'NotApplicable')), ` Does not apply: ${number.format(all)}`),
      make('table', {}, make('thead', {}, heads), make('tbody', {}, ...rows)),
    ];
  }

  return { sort, table, notApplicable, number };
})();
