/* Opens Pagefind's interface in a dialog; its script, its style and the index are loaded when it is first opened. */
(() => {
  "use strict";

  const button = document.querySelector(".finder-open");
  const dialog = document.querySelector("dialog.finder");
  if (!button || !dialog) return;
  const bundle = new URL(button.dataset.bundle, location.href).href;
  let ready = null;

  function load(tag, attributes) {
    return new Promise((resolve, reject) => {
      const node = Object.assign(document.createElement(tag), attributes, { onload: resolve, onerror: reject });
      document.head.append(node);
    });
  }

  async function prepare() {
    await Promise.all([
      load("link", { rel: "stylesheet", href: `${bundle}pagefind-ui.css` }),
      load("script", { src: `${bundle}pagefind-ui.js` }),
    ]);
    new self.PagefindUI({
      element: ".finder-place",
      bundlePath: bundle,
      baseUrl: new URL(button.dataset.base, location.href).pathname,
      showSubResults: true,
      showImages: false,
      resetStyles: false,
      openFilters: [],
    });
  }

  async function open() {
    if (!dialog.open) dialog.showModal();
    ready ??= prepare();
    await ready;
    dialog.querySelector("input")?.focus();
  }

  button.addEventListener("click", open);
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  addEventListener("keydown", (event) => {
    const writing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open();
  });
})();
