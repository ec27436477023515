
'use strict';
(() => {
  const list = document.getElementById('list');
  const rows = Array.from(list.children);
  const form = document.querySelector('form');
  const shown = document.getElementById('shown');
  const open = document.getElementById('open');
  const field = id => document.getElementById(id);
  const weight = {failed: 0, timeout: 1, partial: 2, ok: 3, skipped: 4};
  const texts = new Map();
  const text = row => {
    if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());
    return texts.get(row);
  };
  const fits = (row, wanted) =>
    (!wanted.outcome || row.dataset.o === wanted.outcome) &&
    (!wanted.issuer || row.dataset.i === wanted.issuer) &&
    (!wanted.year || row.dataset.y === wanted.year) &&
    (!wanted.code || row.dataset.c.split(' ').includes(wanted.code)) &&
    wanted.words.every(word => text(row).includes(word));
  const filter = () => {
    const wanted = {words: field('text').value.toLowerCase().split(/\s+/).filter(Boolean)};
    for (const id of ['outcome', 'issuer', 'year', 'code']) wanted[id] = field(id).value;
    let count = 0;
    for (const row of rows) {
      row.hidden = !fits(row, wanted);
      if (!row.hidden) count++;
    }
    shown.textContent = shown.dataset.text.replace('{n}', count).replace('{total}', rows.length);
    for (const tile of document.querySelectorAll('.tiles button'))
      tile.setAttribute('aria-pressed', String(tile.value === wanted.outcome));
  };
  const number = (row, key) => Number(row.dataset[key] || 0);
  const orders = {
    trouble: (a, b) => weight[a.dataset.o] - weight[b.dataset.o] ||
      number(b, 'e') - number(a, 'e') || number(b, 'w') - number(a, 'w'),
    issuer: (a, b) => number(a, 'i') - number(b, 'i') || number(a, 'y') - number(b, 'y')
  };
  const order = () => {
    const by = orders[field('order').value];
    list.append(...(by ? [...rows].sort(by) : rows));
  };
  const spread = all => {
    for (const row of rows)
      if (!all || !row.hidden) for (const part of row.querySelectorAll('details')) part.open = all;
    open.setAttribute('aria-pressed', String(all));
  };
  let pending = 0;
  field('text').addEventListener('input', () => {
    clearTimeout(pending);
    pending = setTimeout(filter, 150);
  });
  form.addEventListener('change', event => event.target.id === 'order' ? order() : filter());
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { order(); filter(); }));
  open.addEventListener('click', () => spread(open.getAttribute('aria-pressed') !== 'true'));
  const choose = (id, value) => {
    const chosen = field(id).value !== value;
    field(id).value = chosen ? value : '';
    filter();
    return chosen;
  };
  const show = id => {
    document.getElementById('reports').scrollIntoView();
    field(id).focus({preventScroll: true});
  };
  for (const tile of document.querySelectorAll('.tiles button'))
    tile.addEventListener('click', () => choose('outcome', tile.value) && show('outcome'));
  for (const code of document.querySelectorAll('button.code'))
    code.addEventListener('click', () => choose('code', code.value) && show('code'));
  // Paper shows the findings that are open, and all codes.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = Array.from(document.querySelectorAll('section > details:not([open])'));
    for (const part of closed) part.open = true;
  });
  addEventListener('afterprint', () => { for (const part of closed) part.open = false; });
  form.hidden = false;
  filter();
})();
