'use strict';
// The data of the page, as the other scripts read it. Days are counted from the first of the slider; texts stand once.
const rules = (() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const DAY = 86400000;
  const first = Date.parse(data.from);
  const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
  const element = id => document.getElementById(id);
  const time = day => first + day * DAY;
  const inWords = day => words.format(time(day));
  const withWeekday = day => `${weekday.format(time(day))} ${inWords(day)}`;
  const iso = day => new Date(time(day)).toISOString().slice(0, 10);
  const text = place => data.texts[place];
  const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

  // Reads a day as a field or an address has it; null where it is none.
  function dayOf(written) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(written ?? '')) return null;
    const parsed = Date.parse(written);
    return Number.isNaN(parsed) ? null : Math.round((parsed - first) / DAY);
  }

  // A field in which somebody types is left alone.
  function fill(field, day) {
    if (field.value !== iso(day)) field.value = iso(day);
  }

  // The place of the days to which a day belongs. Those before the first term come first, however early the day.
  function placeOf(requirement, day) {
    let place = requirement.stretches.length - 1;
    while (place > 0 && requirement.stretches[place].from > day) place--;
    return place;
  }

  // Makes an element. What is given as text stays text, whatever signs it holds.
  function make(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  const requirements = data.requirements.map(requirement => {
    const part = element(requirement.id);
    return { ...requirement, part, words: part.textContent.toLowerCase() };
  });
  return { data, requirements, element, inWords, withWeekday, iso, dayOf, placeOf, fill, text, make, count };
})();
