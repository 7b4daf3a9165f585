'use strict';
// The data of the page, as the other scripts read it. Texts stand once, findings are columns of numbers, days are counted from the day judged.
const page = (() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const DAY = 86400000;
  const judged = Date.parse(data.on);

  // "5,7*3,*2" is a five, three sevens and twice nothing.
  function column(written) {
    const numbers = [];
    if (written === '') return numbers;
    for (const piece of written.split(',')) {
      const [value, times] = piece.split('*');
      const number = value === '' ? null : Number(value);
      for (let i = times === undefined ? 1 : Number(times); i > 0; i--) numbers.push(number);
    }

    return numbers;
  }

  function fromSteps(written) {
    let last = 0;
    return column(written).map(step => last += step);
  }

  // From the number of entries of each finding to where those of each begin.
  function starts(counts) {
    let sum = 0;
    return [0, ...counts.map(count => sum += count)];
  }

  const columns = Object.fromEntries(Object.entries(data.findings).map(([name, written]) => [name, name === 'subject' ? fromSteps(written) : column(written)]));
  const facts = { owner: fromSteps(data.facts.owner), behind: column(data.facts.behind), value: column(data.facts.value) };
  const [evidence, missing] = [fromSteps(data.evidence), fromSteps(data.missing)];
  const [evidenceOf, missingOf] = [starts(columns.evidence), starts(columns.missing)];
  const texts = data.texts.split(';');
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

  const time = day => judged + day * DAY;
  const dayInWords = day => words.format(time(day));

  // A text is a pattern with marks for days, and the days.
  function text(place) {
    const [pattern, ...days] = texts[place].split(',').map(Number);
    return days.length === 0 ? data.patterns[pattern] : data.patterns[pattern].replaceAll('\u0001', () => dayInWords(days.shift()));
  }

  const iso = day => new Date(time(day)).toISOString().slice(0, 10);
  const dayOf = written => Math.round((Date.parse(written) - judged) / DAY);

  // Makes an element. What is given as text stays text, whatever signs it holds.
  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      element.setAttribute(key, value === true ? '' : value);
    }

    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
  }

  const given = shown => make('bdi', {}, shown);
  const sign = outcome => make('span', { class: 'sign', 'aria-hidden': 'true' }, data.outcomes[outcome].sign);
  const subjectOf = place => ({ name: data.subjects[place][0], home: data.subjects[place][1], anchor: data.subjects[place][2] ?? data.subjects[place][0] });
  const homeName = place => place < 0 ? 'The network' : place < data.homes.length ? data.homes[place] : 'Home not known';
  const slug = occasion => occasion.replace(' ', '-');

  function finding(i) {
    const subject = subjectOf(columns.subject[i]);
    const occasion = columns.occasion[i] === null ? null : text(columns.occasion[i]);
    return {
      requirement: data.requirements[columns.requirement[i]], subject, occasion, outcome: columns.outcome[i], force: columns.force[i],
      text: text(columns.text[i]), due: columns.due[i], from: columns.from[i], through: columns.through[i],
      evidence: evidence.slice(evidenceOf[i], evidenceOf[i + 1]).map(place => [text(facts.owner[place]) + text(facts.behind[place]), text(facts.value[place])]),
      missing: missing.slice(missingOf[i], missingOf[i + 1]).map(text),
    };
  }

  function anchor(i) {
    const occasion = columns.occasion[i] === null ? '' : `-${slug(text(columns.occasion[i]))}`;
    return `finding-${data.requirements[columns.requirement[i]].id}-${subjectOf(columns.subject[i]).anchor}${occasion}`;
  }

  return { data, columns, text, time, iso, dayOf, dayInWords, make, given, sign, subjectOf, homeName, finding, anchor, count: columns.outcome.length };
})();
