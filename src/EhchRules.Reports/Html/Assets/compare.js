'use strict';
// What changes in the rules between two days, in the words of ehch diff.
rules.compare = (() => {
  const { data, requirements, element, make, withWeekday, placeOf, text, choice } = rules;

  function differencesOf(from, to) {
    const found = [];
    for (const requirement of requirements) {
      const difference = requirement.differences[`${placeOf(requirement, from)}-${placeOf(requirement, to)}`];
      if (difference) found.push({ requirement, seen: difference[0], section: difference[1], said: text(difference[2]), sources: difference.slice(3).map(text) });
    }

    return found;
  }

  // Groups in the order in which each key is met first.
  function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return [...groups];
  }

  const linked = ({ requirement }) => make('li', {}, make('a', { href: `#${requirement.id}` }, requirement.id), ` ${requirement.title}`);

  function partOf(said, items) {
    const parts = [make('p', { class: 'saying' }, said)];
    for (const [, cited] of grouped(items, item => item.sources.join('\n'))) {
      parts.push(make('ul', { class: 'whose' }, ...cited.map(linked)));
      if (cited[0].sources.length > 0) parts.push(make('ul', { class: 'note cited' }, ...cited[0].sources.map(source => make('li', {}, source))));
    }

    return make('div', { class: 'difference' }, ...parts);
  }

  const inOrder = (groups, rank) => groups.sort((one, other) => rank(one) - rank(other));
  const saidParts = items => grouped(items, item => item.said).map(([said, same]) => partOf(said, same));

  function countsOf(changes) {
    const all = requirements.length;
    if (changes.length === 0) return `Nothing: ${rules.count(all, 'requirement')} stay as they were.`;
    const [begin, end] = [0, 1].map(section => changes.filter(change => change.section === section).length);
    return `Of ${rules.count(all, 'requirement')}, ${begin} begin, ${end} end, ${changes.length - begin - end} change, and ${all - changes.length} stay as they were.`;
  }

  function show() {
    const [first, second] = [choice.state.from, choice.state.to];
    const [from, to] = first <= second ? [first, second] : [second, first];
    rules.fill(element('from'), first);
    rules.fill(element('to'), second);
    element('change').value = second === first + 1 && data.changes.includes(second) ? String(second) : '';
    const found = differencesOf(from, to);
    const changes = found.filter(one => one.seen !== null);
    const undone = found.filter(one => one.seen === null);
    const turned = first > second ? 'The second day is the earlier; changes are shown from it on. ' : '';
    element('differs').textContent = `${turned}What changes in the rules between ${withWeekday(from)} and ${withWeekday(to)}. ${countsOf(changes)}`;
    const parts = inOrder(grouped(changes, change => change.seen), ([day]) => day).flatMap(([day, ofDay]) => [
      make('h3', {}, `From ${withWeekday(day)}`),
      ...inOrder(grouped(ofDay, change => change.section), ([section]) => section).flatMap(([section, same]) => [make('h4', {}, data.sections[section]), ...saidParts(same)]),
    ]);
    if (undone.length > 0) parts.push(make('h3', {}, 'Changed in between, then changed back'), ...saidParts(undone));
    element('differences').replaceChildren(...parts);
  }

  function start(changed) {
    const go = (from, to) => {
      if (from === null || to === null) return;
      [choice.state.from, choice.state.to] = [from, to];
      changed();
    };
    for (const id of ['from', 'to']) element(id).addEventListener('change', () => go(rules.dayOf(element('from').value), rules.dayOf(element('to').value)));
    element('change').addEventListener('change', () => {
      if (element('change').value !== '') go(Number(element('change').value) - 1, Number(element('change').value));
    });
    element('days').addEventListener('submit', event => event.preventDefault());
    element('days').hidden = false;
  }

  return { start, show };
})();
