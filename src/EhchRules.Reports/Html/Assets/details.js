'use strict';
// What a finding rests on, made when it is opened.
page.details = (() => {
  const { data, make, given, dayInWords } = page;

  function holds(found) {
    const from = found.from === null ? 'always' : `from ${dayInWords(found.from)}`;
    const through = found.through === null ? 'without end' : `through ${dayInWords(found.through)}`;
    return found.from === null && found.through === null ? 'on every day' : `${from}, ${through}`;
  }

  function listed(items) {
    return make('ul', {}, ...items.map(item => make('li', {}, ...item)));
  }

  function details(i) {
    const found = page.finding(i);
    const facts = make('dl', { class: 'facts' });
    const tell = (name, ...what) => facts.append(make('dt', {}, name), make('dd', {}, ...what));
    if (found.due !== null) tell('Due by', dayInWords(found.due));
    tell('Holds', `${holds(found)}, if nothing more is recorded`);
    if (found.missing.length > 0) tell('The record does not say', listed(found.missing.map(fact => [given(fact)])));
    if (found.evidence.length > 0) tell('Rests on', listed(found.evidence.map(([path, value]) => [make('code', {}, path), ': ', given(value)])));
    tell('What is asked', found.requirement.says);
    tell('By', `${found.requirement.bearer}, ${data.forces[found.force].words}`);
    tell('Source', found.requirement.text, listed(found.requirement.citations.map(([text, status, source]) => [`${text} (${source}): `, make('b', {}, status)])));
    if (found.requirement.assumed.length > 0) tell('Assumes', make('a', { href: '#assumed' }, found.requirement.assumed.join(', ')));
    tell('Link', make('a', { href: `#${page.anchor(i)}` }, `#${page.anchor(i)}`));
    return facts;
  }

  return details;
})();
