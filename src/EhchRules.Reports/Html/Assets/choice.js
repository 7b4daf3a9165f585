'use strict';
// What is chosen: the day, the filters and the days compared; and how an address names it.
rules.choice = (() => {
  const { data, element, iso, dayOf } = rules;
  const filters = ['topic', 'state', 'force', 'sources', 'words'];
  const last = data.changes[data.changes.length - 1];
  const recent = data.changes.filter(day => day <= data.on).pop() ?? last;
  const usual = { on: data.on, from: recent - 1, to: recent };
  const state = { ...usual };

  const option = (words, value) => rules.make('option', { value }, words);
  element('force').append(...data.forces.map(force => option(force.words, force.key)));
  element('change').append(option('a day of your own', ''), ...data.changes.map(day => option(rules.inWords(day), String(day))));

  // Takes what an address says; what it does not say is as usual.
  function take(query) {
    const wanted = new URLSearchParams(query);
    for (const name of Object.keys(usual)) state[name] = dayOf(wanted.get(name)) ?? usual[name];
    for (const id of filters) {
      element(id).value = wanted.get(id) ?? '';
      if (element(id).value !== (wanted.get(id) ?? '')) element(id).value = '';
    }
  }

  function query() {
    const said = new URLSearchParams();
    for (const [name, day] of Object.entries(usual)) if (state[name] !== day) said.set(name, iso(state[name]));
    for (const id of filters) if (element(id).value !== '') said.set(id, element(id).value);
    return said.toString();
  }

  function clear() {
    for (const id of filters) element(id).value = '';
  }

  return { state, take, query, clear, filters };
})();
