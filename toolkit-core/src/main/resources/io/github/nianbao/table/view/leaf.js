const pages = [...document.querySelectorAll('section')];
const chosen = document.getElementById('page');
const previous = document.getElementById('previous');
const next = document.getElementById('next');
let at = 0;

function show(index) {
  at = Math.max(0, Math.min(pages.length - 1, index));
  pages.forEach((page, i) => { page.hidden = i !== at; });
  chosen.selectedIndex = at;
  previous.disabled = at === 0;
  next.disabled = at === pages.length - 1;
  history.replaceState(null, '', '#' + pages[at].dataset.page);
}

document.querySelectorAll('input').forEach(box => box.addEventListener('change', () => {
  document.querySelectorAll('img.' + box.value).forEach(i => i.classList.toggle('off', !box.checked));
}));
previous.addEventListener('click', () => show(at - 1));
next.addEventListener('click', () => show(at + 1));
chosen.addEventListener('change', () => show(chosen.selectedIndex));
document.addEventListener('keydown', event => {
  if (event.target === chosen || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'ArrowRight') show(at + 1);
  if (event.key === 'ArrowLeft') show(at - 1);
});
document.querySelector('nav').hidden = pages.length < 2;
if (pages.length > 0) show(pages.findIndex(page => '#' + page.dataset.page === location.hash));
