'use strict';
// What the timeline shows: the network's duties, or one duty of homes or residents; its days; and the same as a table.
(() => {
  const { data, make, given, dayInWords } = page;
  const { timeline } = data;
  const element = id => document.getElementById(id);
  const range = { from: timeline.from, through: timeline.through };
  const MOST_ROWS = 2000;
  const occasionOf = place => place < 0 ? '' : `, ${page.text(place)}`;
  const causeOf = place => place < 0 ? null : page.text(place);
  const titleOf = entry => `${data.requirements[entry.requirement].id} ${data.requirements[entry.requirement].title}`;

  function rowOf(label, [subject, occasion, ...spans]) {
    const row = { label: label ?? `${page.subjectOf(subject).name}${occasionOf(occasion)}`, spans: [] };
    for (let i = 0; i < spans.length; i += 5) {
      row.spans.push({ from: spans[i], through: spans[i + 1], outcome: spans[i + 2], text: page.text(spans[i + 3]), cause: causeOf(spans[i + 4]) });
    }

    return row;
  }

  const wordsOf = outcome => data.outcomes[outcome].words;
  function changeOf([day, subject, occasion, from, to, cause]) {
    const words = from < 0 ? `first judged, ${wordsOf(to)}` : to < 0 ? 'no longer judged' : `from ${wordsOf(from)} to ${wordsOf(to)}`;
    return { day, label: `${page.subjectOf(subject).name}${occasionOf(occasion)}`, words, cause: page.text(cause) };
  }

  const isNetwork = entry => entry.rows.length > 0 && entry.rows[0][0] === 0;
  const ofNetwork = timeline.bars.filter(isNetwork);
  const choices = [
    ...(ofNetwork.length > 0 ? [{ group: 'The network', words: 'All that is asked of the network', bars: () => ofNetwork.flatMap(entry => entry.rows.map(row => rowOf(titleOf(entry), row))) }] : []),
    ...timeline.bars.filter(entry => !isNetwork(entry)).map(entry => ({ group: 'Homes', words: titleOf(entry), bars: () => entry.rows.map(row => rowOf(null, row)) })),
    ...timeline.counts.map(entry => ({
      group: 'Residents', words: titleOf(entry), entry,
      steps: () => entry.steps.map(([outcome, ...points]) => ({ outcome, points: points.flatMap((day, i) => i % 2 === 0 ? [[day, points[i + 1]]] : []) })),
      changes: () => entry.changes.map(changeOf),
    })),
  ];

  function zoomed(start, end) {
    element('zoom-from').value = new Date(start).toISOString().slice(0, 10);
    element('zoom-to').value = page.iso(Math.max(page.dayOf(new Date(end).toISOString().slice(0, 10)) - 1, range.from));
  }

  function tableOf(heads, rows) {
    const table = make('table', {}, make('thead', {}, make('tr', {}, ...heads.map(head => make('th', { scope: 'col' }, head)))), make('tbody', {}, ...rows.slice(0, MOST_ROWS).map(cells => make('tr', {}, ...cells.map(cell => make('td', {}, ...[cell].flat()))))));
    return rows.length > MOST_ROWS ? [table, make('p', { class: 'note' }, `and ${rows.length - MOST_ROWS} more rows`)] : [table];
  }

  function spansTable(rows) {
    return tableOf(['Whom or what', 'From', 'Through', 'Outcome', 'Why it begins', 'What is found'], rows.flatMap(row => row.spans.map(span =>
      [given(row.label), dayInWords(span.from), dayInWords(span.through), [page.sign(span.outcome), ` ${wordsOf(span.outcome)}`], span.cause ? given(span.cause) : '', given(span.text)])));
  }

  function changesTable(changes) {
    return tableOf(['Day', 'Whom', 'Change to or from not met', 'Because'], changes.map(change => [dayInWords(change.day), given(change.label), change.words, given(change.cause)]));
  }

  function summaryOfBars(choice, rows) {
    const notMet = rows.filter(row => row.spans.some(span => data.outcomes[span.outcome].key === 'NotMet'));
    const last = notMet.filter(row => row.spans.at(-1).through === range.through && data.outcomes[row.spans.at(-1).outcome].key === 'NotMet');
    return `${choice.words}: ${rows.length} ${rows.length === 1 ? 'bar' : 'bars'}; not met on some day in ${notMet.length}, on the last day in ${last.length}. Point at a bar for its days and its cause. The dotted line is the day judged.`;
  }

  function summaryOfSteps(choice, steps) {
    const of = steps.find(step => data.outcomes[step.outcome].key === 'NotMet');
    if (!of) return `${choice.words}: not breached for any resident on any of these days.`;
    const most = of.points.reduce((one, other) => other[1] > one[1] ? other : one);
    const cut = timeline.isCut ? ' Not all changes are listed: there are too many for one page.' : '';
    return `${choice.words}: most at once not met, ${most[1]} ${most[1] === 1 ? 'resident' : 'residents'} from ${dayInWords(most[0])}; ${of.points.at(-1)[1]} on the last day. Point at a day for its changes and their causes.${cut}`;
  }

  function show() {
    const choice = choices[Number(element('followed').value)];
    const body = element('course-table').querySelector('div');
    let table;
    if (choice.bars) {
      const rows = choice.bars();
      page.chart.draw({ rows, range, zoomed }, Math.min(rows.length * 26 + 70, 20000));
      element('chart-says').textContent = summaryOfBars(choice, rows);
      table = () => spansTable(rows);
    } else {
      const [steps, changes] = [choice.steps(), choice.changes()];
      page.chart.draw({ steps, changes, range, zoomed }, 360);
      element('chart-says').textContent = summaryOfSteps(choice, steps);
      table = () => changesTable(changes);
    }

    element('zoom-from').value = page.iso(range.from);
    element('zoom-to').value = page.iso(range.through);
    const fill = () => body.replaceChildren(...table());
    element('course-table').ontoggle = () => element('course-table').open && fill();
    if (element('course-table').open) fill();
    else body.replaceChildren();
  }

  function zoomToDays() {
    const [from, through] = [element('zoom-from').value, element('zoom-to').value].map(page.dayOf);
    if (Number.isNaN(from) || Number.isNaN(through) || from > through) return;
    page.chart.zoom(Math.max(from, range.from), Math.min(through, range.through));
  }

  function begin() {
    for (const group of new Set(choices.map(choice => choice.group))) {
      element('followed').append(make('optgroup', { label: group }, ...choices.flatMap((choice, i) => choice.group === group ? [make('option', { value: i }, choice.words)] : [])));
    }

    for (const id of ['zoom-from', 'zoom-to']) Object.assign(element(id), { min: page.iso(range.from), max: page.iso(range.through) });
    for (const id of ['course', 'course-table']) element(id).hidden = false;
    element('course').addEventListener('submit', event => event.preventDefault());
    element('followed').addEventListener('change', show);
    for (const id of ['zoom-from', 'zoom-to']) element(id).addEventListener('change', zoomToDays);
    element('zoom-all').addEventListener('click', () => page.chart.zoom(range.from, range.through));
    whenNear(element('timeline'), show);
  }

  // The chart is drawn when a reader comes near it, or prints, so that the page opens sooner.
  function whenNear(section, draw) {
    const watch = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && once(), { rootMargin: '800px' });
    const once = () => {
      watch.disconnect();
      window.removeEventListener('beforeprint', once);
      draw();
    };
    window.addEventListener('beforeprint', once);
    watch.observe(section);
  }

  if (choices.length === 0) element('chart-says').textContent = 'Nothing applies on any of these days.';
  else begin();
})();
