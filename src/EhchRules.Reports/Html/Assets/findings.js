'use strict';
// The list of all findings: filters, order, and the finding that the address names.
(() => {
  const { data, columns, make, given, sign, dayInWords } = page;
  const STEP = 100;
  const element = id => document.getElementById(id);
  const order = data.outcomes.map((outcome, i) => i).sort((one, other) => data.outcomes[one].rank - data.outcomes[other].rank);
  const notApplicable = data.outcomes.findIndex(outcome => outcome.key === 'NotApplicable');
  const hidden = new Set(['Met', 'NotApplicable']);
  const state = { shown: STEP, only: null, column: 'outcome', isDown: false };
  const collator = new Intl.Collator('en-GB', { numeric: true });
  let places = [];

  function box(group, key, words, isOn, look) {
    const input = make('input', { type: 'checkbox', value: key });
    input.checked = isOn;
    element(group).append(make('label', { class: look }, input, ' ', ...words));
  }

  function fill() {
    const used = (column, list) => list.filter((_, i) => columns[column].includes(i));
    for (const i of order) box('outcomes', data.outcomes[i].key, [sign(i), ` ${data.outcomes[i].words}`], !hidden.has(data.outcomes[i].key), data.outcomes[i].key);
    for (const force of used('force', data.forces)) box('forces', force.key, [force.words], true);
    const option = (select, value, words) => element(select).append(make('option', { value }, words));
    const topics = new Set(data.requirements.map(requirement => requirement.topic));
    data.topics.forEach((topic, i) => topics.has(i) && option('topic', topic.key, topic.words));
    option('home', '-1', 'The network');
    data.homes.map((name, i) => [name, i]).sort((one, other) => collator.compare(one[0], other[0])).forEach(([name, i]) => option('home', i, name));
    if (data.subjects.some(subject => subject[1] === data.homes.length)) option('home', data.homes.length, 'Home not known');
    data.requirements.forEach(requirement => option('requirement', requirement.id, `${requirement.id} ${requirement.title}`));
  }

  const checked = group => [...element(group).querySelectorAll('input')].filter(input => input.checked).map(input => input.value);

  function chosen() {
    const outcomes = new Set(checked('outcomes'));
    const forces = new Set(checked('forces'));
    const topic = element('topic').value;
    const home = element('home').value;
    const requirement = element('requirement').value;
    return {
      outcomes, home: home === '' ? null : Number(home),
      outcome: data.outcomes.map(outcome => outcomes.has(outcome.key)),
      force: data.forces.map(force => forces.has(force.key)),
      requirement: data.requirements.map(one => (topic === '' || data.topics[one.topic].key === topic) && (requirement === '' || one.id === requirement)),
      words: element('words').value.trim().toLowerCase(),
    };
  }

  function isFound(i, wanted) {
    if (!wanted.outcome[columns.outcome[i]] || !wanted.force[columns.force[i]] || !wanted.requirement[columns.requirement[i]]) return false;
    const subject = data.subjects[columns.subject[i]];
    if (wanted.home !== null && subject[1] !== wanted.home) return false;
    if (wanted.words === '') return true;
    const requirement = data.requirements[columns.requirement[i]];
    return `${subject[0]} ${page.homeName(subject[1])} ${requirement.id} ${requirement.title} ${page.text(columns.text[i])}`.toLowerCase().includes(wanted.words);
  }

  const ordered = {
    outcome: (one, other) => data.outcomes[columns.outcome[one]].rank - data.outcomes[columns.outcome[other]].rank || columns.force[one] - columns.force[other] || one - other,
    requirement: (one, other) => columns.requirement[one] - columns.requirement[other] || one - other,
    home: (one, other) => collator.compare(page.homeName(data.subjects[columns.subject[one]][1]), page.homeName(data.subjects[columns.subject[other]][1])) || one - other,
    subject: (one, other) => collator.compare(data.subjects[columns.subject[one]][0], data.subjects[columns.subject[other]][0]) || one - other,
    force: (one, other) => columns.force[one] - columns.force[other] || one - other,
    due: (one, other) => (columns.due[one] ?? Infinity) === (columns.due[other] ?? Infinity) ? one - other : (columns.due[one] ?? Infinity) - (columns.due[other] ?? Infinity),
  };
  const headings = { outcome: 'Outcome', requirement: 'Requirement', home: 'Home', subject: 'Whom', force: 'Force', due: 'Due by' };

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
    let opened = null;
    const open = () => {
      opened = make('tr', { class: 'open' }, make('td', { colspan: 6 }, page.details(i)));
      row.after(opened);
    };
    toggle.addEventListener('click', () => {
      const wasOpen = toggle.getAttribute('aria-expanded') === 'true';
      toggle.setAttribute('aria-expanded', String(!wasOpen));
      if (wasOpen) opened.remove();
      else open();
    });
    return { row, open };
  }

  function table() {
    const body = make('tbody');
    for (const i of places.slice(0, state.shown)) {
      const { row, open } = rowsOf(i, state.only !== null);
      body.append(row);
      if (state.only !== null) open();
    }

    const heads = Object.entries(headings).map(([column, words]) => {
      const button = make('button', { type: 'button', id: `by-${column}` }, words);
      button.addEventListener('click', () => {
        state.isDown = state.column === column && !state.isDown;
        state.column = column;
        show();
        element(`by-${column}`).focus();
      });
      return make('th', { scope: 'col', 'aria-sort': state.column === column ? (state.isDown ? 'descending' : 'ascending') : null }, button);
    });
    return make('table', { class: 'list' }, make('thead', {}, make('tr', {}, ...heads)), body);
  }

  function showNotApplicable(wanted) {
    const place = element('not-applicable');
    place.replaceChildren();
    place.hidden = state.only !== null || !wanted.outcomes.has('NotApplicable');
    if (place.hidden) return;
    const rows = data.notApplicable.filter(([requirement, home]) => wanted.requirement[requirement] && (wanted.home === null || wanted.home === home));
    const sums = new Map();
    for (const [requirement, , text, differ, count] of rows) {
      const key = `${requirement} ${text}`;
      const sum = sums.get(key) ?? { requirement, text, differ: 0, count: 0 };
      sums.set(key, { requirement, text, differ: sum.differ | differ, count: sum.count + count });
    }

    const number = new Intl.NumberFormat('en-GB');
    const body = make('tbody', {}, ...[...sums.values()].map(sum => make('tr', {},
      make('th', { scope: 'row' }, `${data.requirements[sum.requirement].id} ${data.requirements[sum.requirement].title}`),
      make('td', { class: 'n' }, number.format(sum.count)),
      make('td', {}, sum.differ ? 'For example: ' : '', given(page.text(sum.text))))));
    const all = [...sums.values()].reduce((total, sum) => total + sum.count, 0);
    place.append(make('h3', {}, sign(notApplicable), ` Does not apply: ${number.format(all)}`),
      make('table', {}, make('thead', {}, make('tr', {}, make('th', {}, 'Requirement'), make('th', { class: 'n' }, 'Findings'), make('th', {}, 'Why'))), body));
  }

  function show() {
    const wanted = chosen();
    places = state.only === null ? Array.from({ length: page.count }, (_, i) => i).filter(i => isFound(i, wanted)) : [state.only];
    const compare = ordered[state.column];
    places.sort(state.isDown ? (one, other) => compare(other, one) : compare);
    element('list').hidden = places.length === 0;
    element('list').replaceChildren(table());
    const number = new Intl.NumberFormat('en-GB');
    element('found').textContent = state.only === null
      ? `${number.format(places.length)} of ${number.format(page.count)} findings that apply${places.length > state.shown ? `; the first ${number.format(state.shown)} are shown` : ''}.`
      : 'One finding, as the address names it. Change a filter, or press "Show all", for the others.';
    element('next').hidden = places.length <= state.shown;
    showNotApplicable(wanted);
  }

  function address() {
    const wanted = new URLSearchParams();
    for (const id of ['topic', 'home', 'requirement', 'words']) if (element(id).value !== '') wanted.set(id, element(id).value);
    const outcomes = checked('outcomes');
    const usual = data.outcomes.filter(outcome => !hidden.has(outcome.key)).length;
    if (outcomes.length !== usual || outcomes.some(key => hidden.has(key))) wanted.set('outcome', outcomes.join(','));
    if (element('forces').querySelector('input:not(:checked)')) wanted.set('force', checked('forces').join(','));
    const query = wanted.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', query ? `#findings?${query}` : '#findings');
  }

  function changed() {
    state.only = null;
    state.shown = STEP;
    show();
    address();
  }

  function setAll(outcomes, forces) {
    for (const input of element('outcomes').querySelectorAll('input')) input.checked = outcomes(input.value);
    for (const input of element('forces').querySelectorAll('input')) input.checked = forces(input.value);
  }

  function clear() {
    for (const id of ['topic', 'home', 'requirement', 'words']) element(id).value = '';
    setAll(key => !hidden.has(key), () => true);
  }

  function showAt(target) {
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }

  // Follows the address: #finding-... is one finding, #findings?... is a choice of them.
  function follow() {
    const hash = location.hash.slice(1);
    if (hash.startsWith('finding-')) {
      const wanted = decodeURIComponent(hash);
      const place = Array.from({ length: page.count }, (_, i) => i).find(i => page.anchor(i) === wanted);
      if (place === undefined) return;
      state.only = place;
      show();
      showAt(element('list').querySelector('.toggle'));
    } else if (hash.startsWith('findings?')) {
      const wanted = new URLSearchParams(hash.slice('findings?'.length));
      clear();
      for (const id of ['topic', 'home', 'requirement', 'words']) element(id).value = wanted.get(id) ?? '';
      const list = name => wanted.get(name)?.split(',');
      const [outcomes, forces] = [list('outcome'), list('force')];
      const isCell = wanted.has('home') || wanted.has('topic') || wanted.has('requirement');
      setAll(outcomes ? key => outcomes.includes(key) : key => !hidden.has(key) || (isCell && key === 'Met'), forces ? key => forces.includes(key) : () => true);
      state.only = null;
      state.shown = STEP;
      show();
      showAt(element('findings-heading'));
    }
  }

  fill();
  element('filters').hidden = false;
  element('filters').addEventListener('input', changed);
  element('filters').addEventListener('submit', event => event.preventDefault());
  element('clear').addEventListener('click', () => { clear(); changed(); });
  element('next').querySelector('button').addEventListener('click', () => {
    const first = state.shown;
    state.shown += STEP;
    show();
    element('list').querySelectorAll('.toggle')[first].focus();
  });
  for (const cell of document.querySelectorAll('a[data-list]')) cell.href = cell.dataset.list;
  show();
  window.addEventListener('hashchange', follow);
  document.addEventListener('click', event => {
    // A second press on the link of the finding that is shown already changes no address.
    const link = event.target.closest?.('a[href^="#finding"]');
    if (link && link.getAttribute('href') === location.hash) follow();
  });
  follow();
})();
