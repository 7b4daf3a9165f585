'use strict';
// The day that is shown: its slider and field, what is in force on it, and which requirements are chosen.
rules.days = (() => {
  const { data, requirements, element, make, inWords, withWeekday, placeOf, choice } = rules;
  const slider = element('slider');
  const signs = new Map(data.states.map(state => [state.key, state]));
  const isStop = new Set(data.changes.flatMap(day => [day - 1, day]));
  const isWithin = day => day >= 0 && day <= data.through;
  for (let day = 0; day <= data.through; day++) if (rules.iso(day).endsWith('-01')) isStop.add(day);
  const stops = [...isStop].filter(isWithin).sort((one, other) => one - other);

  const after = (days, day) => days.find(one => one > day);
  const before = (days, day) => days.findLast(one => one < day);
  const keys = {
    ArrowRight: day => after(stops, day), ArrowUp: day => after(stops, day), ArrowLeft: day => before(stops, day), ArrowDown: day => before(stops, day),
    PageUp: day => after(data.changes, day), PageDown: day => before(data.changes, day),
  };

  function isChosen(requirement, stretch) {
    const wanted = Object.fromEntries(choice.filters.map(id => [id, element(id).value]));
    if (wanted.topic !== '' && requirement.topic !== wanted.topic) return false;
    if (wanted.state !== '' && stretch.state !== wanted.state) return false;
    if (wanted.force !== '' && stretch.force !== wanted.force) return false;
    if (wanted.sources !== '' && !stretch.sources.includes(wanted.sources)) return false;
    return wanted.words.trim().toLowerCase().split(/\s+/).every(word => requirement.words.includes(word));
  }

  function showOne(requirement, stretch, x) {
    const standing = requirement.part.querySelector('.standing');
    const state = signs.get(stretch.state);
    standing.className = `standing ${state.key}`;
    standing.querySelector('.sign').textContent = state.sign;
    standing.querySelector('.words').textContent = rules.text(stretch.status);
    requirement.part.querySelector('.now').setAttribute('d', `M${x} 0V20`);
    [...requirement.part.querySelector('.terms').tBodies[0].rows].forEach((row, term) => {
      row.classList.toggle('of-day', term === stretch.term);
      if (term === stretch.term) row.setAttribute('aria-current', 'date');
      else row.removeAttribute('aria-current');
    });
  }

  function show() {
    const day = choice.state.on;
    const shown = Math.min(Math.max(day, 0), data.through);
    const counts = new Map(data.states.map(state => [state.key, 0]));
    let chosen = 0;
    for (const requirement of requirements) {
      const stretch = requirement.stretches[placeOf(requirement, day)];
      showOne(requirement, stretch, Math.floor(shown * 10000 / (data.through + 1)));
      counts.set(stretch.state, counts.get(stretch.state) + 1);
      requirement.part.hidden = !isChosen(requirement, stretch);
      if (!requirement.part.hidden) chosen++;
    }

    for (const topic of document.querySelectorAll('.topic')) topic.hidden = !topic.querySelector('.rule:not([hidden])');
    element('none').hidden = chosen > 0;
    slider.value = shown;
    slider.setAttribute('aria-valuetext', withWeekday(day));
    rules.fill(element('date'), day);
    element('earlier').disabled = before(data.changes, day) === undefined;
    element('later').disabled = after(data.changes, day) === undefined;
    const said = data.states.filter(state => counts.get(state.key) > 0).map(state => `${counts.get(state.key)} ${state.words}`).join(', ');
    const shownOnly = chosen < requirements.length ? [make('span', { class: 'chosen' }, ` ${rules.count(chosen, 'requirement')} shown.`)] : [];
    element('said').replaceChildren(`${withWeekday(day)}: ${said}.`, ...shownOnly);
  }

  function markAxis() {
    const all = data.through + 1;
    const years = [];
    for (let day = 0; day <= data.through; day++) if (rules.iso(day).endsWith('-04-01')) years.push(day);
    const marks = [...data.changes.map(day => [day, 'tick', '']), ...years.filter((day, i) => i % Math.ceil(years.length / 12) === 0).map(day => [day, 'year', rules.iso(day).slice(0, 4)])];
    element('axis').append(...marks.map(([day, name, words]) => {
      const mark = make('span', { class: name }, words);
      mark.style.left = `${100 * day / all}%`;
      mark.title = inWords(day);
      return mark;
    }));
  }

  function start(changed) {
    slider.min = 0;
    slider.max = data.through;
    markAxis();
    const go = day => {
      if (day === undefined || day === null) return;
      choice.state.on = day;
      changed();
    };
    slider.addEventListener('input', () => go(Number(slider.value)));
    slider.addEventListener('keydown', event => {
      if (!(event.key in keys) || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(keys[event.key](choice.state.on));
    });
    element('date').addEventListener('change', () => go(rules.dayOf(element('date').value)));
    element('earlier').addEventListener('click', () => go(before(data.changes, choice.state.on)));
    element('later').addEventListener('click', () => go(after(data.changes, choice.state.on)));
    element('filters').addEventListener('input', changed);
    element('filters').addEventListener('submit', event => event.preventDefault());
    element('clear').addEventListener('click', () => { choice.clear(); changed(); });
    for (const id of ['day', 'filters']) element(id).hidden = false;
  }

  return { start, show };
})();
