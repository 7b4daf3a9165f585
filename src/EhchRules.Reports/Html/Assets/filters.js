'use strict';
// The filters of the list of findings: what they choose, and how an address names it.
page.filters = (() => {
  const { data, columns, make, sign } = page;
  const element = id => document.getElementById(id);
  const order = data.outcomes.map((outcome, i) => i).sort((one, other) => data.outcomes[one].rank - data.outcomes[other].rank);
  const collator = new Intl.Collator('en-GB', { numeric: true });
  const entries = ['topic', 'home', 'requirement', 'words'];

  // What is done or does not apply is not listed unless it is asked for.
  const unlisted = new Set(['Met', 'NotApplicable']);

  function box(group, key, words, isOn, look) {
    const input = make('input', { type: 'checkbox', value: key });
    input.checked = isOn;
    element(group).append(make('label', { class: look }, input, ' ', ...words));
  }

  function fill() {
    const option = (select, value, words) => element(select).append(make('option', { value }, words));
    for (const i of order) box('outcomes', data.outcomes[i].key, [sign(i), ` ${data.outcomes[i].words}`], !unlisted.has(data.outcomes[i].key), data.outcomes[i].key);
    data.forces.forEach((force, i) => columns.force.includes(i) && box('forces', force.key, [force.words], true));
    const topics = new Set(data.requirements.map(requirement => requirement.topic));
    data.topics.forEach((topic, i) => topics.has(i) && option('topic', topic.key, topic.words));
    option('home', '-1', 'The network');
    data.homes.map((name, i) => [name, i]).sort((one, other) => collator.compare(one[0], other[0])).forEach(([name, i]) => option('home', i, name));
    if (data.subjects.some(subject => subject[1] === data.homes.length)) option('home', data.homes.length, 'Home not known');
    data.requirements.forEach(requirement => option('requirement', requirement.id, `${requirement.id} ${requirement.title}`));
  }

  const checked = group => [...element(group).querySelectorAll('input')].filter(input => input.checked).map(input => input.value);

  function chosen() {
    const [outcomes, forces] = [new Set(checked('outcomes')), new Set(checked('forces'))];
    const [topic, home, requirement] = entries.map(id => element(id).value);
    return {
      outcome: data.outcomes.map(outcome => outcomes.has(outcome.key)),
      force: data.forces.map(force => forces.has(force.key)),
      requirement: data.requirements.map(one => (topic === '' || data.topics[one.topic].key === topic) && (requirement === '' || one.id === requirement)),
      home: home === '' ? null : Number(home),
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

  function check(outcomes, forces) {
    for (const input of element('outcomes').querySelectorAll('input')) input.checked = outcomes(input.value);
    for (const input of element('forces').querySelectorAll('input')) input.checked = forces(input.value);
  }

  function clear() {
    for (const id of entries) element(id).value = '';
    check(key => !unlisted.has(key), () => true);
  }

  function address() {
    const wanted = new URLSearchParams();
    for (const id of entries) if (element(id).value !== '') wanted.set(id, element(id).value);
    const outcomes = checked('outcomes');
    const isUsual = outcomes.length === data.outcomes.length - unlisted.size && !outcomes.some(key => unlisted.has(key));
    if (!isUsual) wanted.set('outcome', outcomes.join(','));
    if (element('forces').querySelector('input:not(:checked)')) wanted.set('force', checked('forces').join(','));
    const query = wanted.toString().replaceAll('%2C', ',');
    return query ? `#findings?${query}` : '#findings';
  }

  // Takes what an address names. A cell, a home or a requirement is opened with what is met in it.
  function take(query) {
    const wanted = new URLSearchParams(query);
    const list = name => wanted.get(name)?.split(',');
    const [outcomes, forces] = [list('outcome'), list('force')];
    const isNarrow = ['home', 'topic', 'requirement'].some(id => wanted.has(id));
    for (const id of entries) element(id).value = wanted.get(id) ?? '';
    check(outcomes ? key => outcomes.includes(key) : key => !unlisted.has(key) || (isNarrow && key === 'Met'), forces ? key => forces.includes(key) : () => true);
  }

  return { fill, chosen, isFound, clear, address, take };
})();
