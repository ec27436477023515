// Beside the text the menu stands open; above it, on a phone, it opens on demand.
(() => {
  const menu = document.querySelector(".menu details");
  const beside = matchMedia("(min-width: 64rem)");
  const settle = () => { menu.open = beside.matches; };
  settle();
  beside.addEventListener("change", settle);
})();
