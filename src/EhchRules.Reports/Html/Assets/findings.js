'use strict';
// Shows the findings that the filters choose, or the one that the address names.
(() => {
  const { data, filters, list } = page;
  const STEP = 100;
  const element = id => document.getElementById(id);
  const all = Array.from({ length: page.count }, (_, i) => i);
  const state = { shown: STEP, only: null, column: 'outcome', isDown: false };

  function say(found) {
    if (state.only !== null) return 'One finding, as the address names it. Change a filter, or press "Show all", for the others.';
    const first = found > state.shown ? `; the first ${list.number.format(state.shown)} are shown` : '';
    return `${list.number.format(found)} of ${list.number.format(page.count)} findings that apply${first}.`;
  }

  function sortBy(column) {
    state.isDown = state.column === column && !state.isDown;
    state.column = column;
    show();
    element(`by-${column}`).focus();
  }

  function show() {
    const wanted = filters.chosen();
    const places = list.sort(state.only === null ? all.filter(i => filters.isFound(i, wanted)) : [state.only], state.column, state.isDown);
    element('list').hidden = places.length === 0;
    element('list').replaceChildren(list.table(places.slice(0, state.shown), state, sortBy));
    element('found').textContent = say(places.length);
    element('next').hidden = places.length <= state.shown;
    const counts = state.only === null && wanted.outcome[data.outcomes.findIndex(outcome => outcome.key === 'NotApplicable')];
    element('not-applicable').hidden = !counts;
    element('not-applicable').replaceChildren(...(counts ? list.notApplicable(wanted) : []));
  }

  function showChosen() {
    state.only = null;
    state.shown = STEP;
    show();
  }

  function changed() {
    showChosen();
    history.replaceState(null, '', filters.address());
  }

  function goTo(target) {
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  }

  function decoded(hash) {
    try {
      return decodeURIComponent(hash);
    } catch {
      return hash;
    }
  }

  // #finding-... is one finding, #findings?... is a choice of them.
  function follow() {
    const hash = location.hash.slice(1);
    if (hash.startsWith('finding-')) {
      const wanted = decoded(hash);
      const place = all.find(i => page.anchor(i) === wanted);
      if (place === undefined) return;
      state.only = place;
      show();
      goTo(element('list').querySelector('.toggle'));
    } else if (hash.startsWith('findings?')) {
      filters.take(hash.slice('findings?'.length));
      showChosen();
      goTo(element('findings-heading'));
    }
  }

  function showMore() {
    const first = state.shown;
    state.shown += STEP;
    show();
    element('list').querySelectorAll('.toggle')[first].focus();
  }

  filters.fill();
  element('filters').hidden = false;
  element('filters').addEventListener('input', changed);
  element('filters').addEventListener('submit', event => event.preventDefault());
  element('clear').addEventListener('click', () => { filters.clear(); changed(); });
  element('next').querySelector('button').addEventListener('click', showMore);
  for (const cell of document.querySelectorAll('a[data-list]')) cell.href = cell.dataset.list;

  // Without scripts the address of a finding leads to where it is mentioned; a browser would go there after the list has opened it.
  for (const mention of document.querySelectorAll('a[id^="finding-"]')) mention.removeAttribute('id');
  show();
  window.addEventListener('hashchange', follow);
  document.addEventListener('click', event => {
    // A second press on a link to what the address names already changes no address.
    const link = event.target.closest?.('a[href^="#finding"]');
    if (link && link.getAttribute('href') === location.hash) follow();
  });
  follow();
})();
