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

  /** Leads what is found in a section of statements to the statement itself. */
  function nameStatements(result) {
    const words = result.raw_content.split(/\s/);
    const anchors = result.anchors.filter((anchor) => /^s-[0-9a-f]{16}$/.test(anchor.id));
    const divide = (section) => {
      const found = new Map();
      for (const place of section.weighted_locations) {
        const own = anchors.findLast((anchor) => anchor.location <= place.location);
        if (!own || own.location < section.anchor?.location) return [section];
        found.set(own, [...(found.get(own) ?? []), place]);
      }
      return [...found].map(([own, places]) => showStatement(section, own, places, words));
    };
    result.sub_results = result.sub_results.flatMap(divide);
    return result;
  }

  function showStatement(section, anchor, places, words) {
    const locations = places.map((place) => place.location);
    const first = Math.max(anchor.location, locations[0] - 8);
    const safe = (word) => word.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const shown = words.slice(first, first + 30)
      .map((word, at) => (locations.includes(first + at) ? `<mark>${safe(word)}</mark>` : safe(word)));
    return { ...section, title: `${section.title}: ${words.slice(anchor.location, anchor.location + 4).join(" ")} …`,
      url: section.url.replace(/#.*$/, `#${anchor.id}`), anchor, locations, weighted_locations: places,
      excerpt: shown.join(" ") };
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
      processResult: nameStatements,
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
