'use strict';
// Addresses of the page, what is open, and print.
(() => {
  const { requirements, element, choice } = rules;
  const paper = matchMedia('print');
  let place = '';
  let wereOpen = null;

  const parts = () => requirements.map(requirement => requirement.part);
  const addressOf = () => {
    const query = choice.query();
    return query === '' ? place : `${place === '' ? 'rules' : place}?${query}`;
  };

  function show() {
    rules.days.show();
    rules.compare.show();
  }

  function changed(where) {
    place = where;
    show();
    history.replaceState(null, '', `#${addressOf()}`);
  }

  function goTo(target) {
    if (target.classList.contains('rule')) {
      if (target.hidden) { choice.clear(); show(); }
      target.open = true;
    }

    target.scrollIntoView();
    (target.querySelector('summary, h2[tabindex]') ?? target).focus({ preventScroll: true });
  }

  // #ROUND-1 is a requirement on the day that is shown; #ROUND-1?on=2024-04-01 chooses the day too.
  function follow() {
    const [id, query] = location.hash.slice(1).split('?');
    place = id;
    if (query !== undefined) choice.take(query);
    show();
    history.replaceState(null, '', addressOf() === '' ? location.pathname : `#${addressOf()}`);
    const target = id === '' ? null : element(id);
    if (target) goTo(target);
  }

  function openAll(isOpen) {
    for (const part of parts()) part.open = isOpen;
    sayOpen();
  }

  const areOpen = () => parts().every(part => part.open || part.hidden);
  function sayOpen() {
    element('open').textContent = areOpen() ? 'Close all' : 'Open all';
  }

  // On paper all is open; afterwards what was open is.
  function print(isPaper) {
    if (isPaper && wereOpen === null) {
      wereOpen = parts().map(part => part.open);
      openAll(true);
    } else if (!isPaper && wereOpen !== null) {
      parts().forEach((part, i) => part.open = wereOpen[i]);
      wereOpen = null;
    }
  }

  choice.take(location.hash.split('?')[1]);
  rules.days.start(() => changed('rules'));
  rules.compare.start(() => changed('compare'));
  openAll(false);
  element('open').addEventListener('click', () => openAll(!areOpen()));
  element('rules').addEventListener('toggle', sayOpen, true);
  window.addEventListener('beforeprint', () => print(true));
  window.addEventListener('afterprint', () => print(paper.matches));
  paper.addEventListener('change', () => print(paper.matches));
  window.addEventListener('hashchange', follow);
  document.addEventListener('click', event => {
    // A second press on a link to what the address names already changes no address.
    const link = event.target.closest?.('a[href^="#"]');
    if (link && link.getAttribute('href') === location.hash) follow();
  });
  follow();
  print(paper.matches);
})();
