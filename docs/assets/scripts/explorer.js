/* The evidence explorer: filters, sorts and exports every statement of the edition.

   The page is whole without this script: a form that only shows where scripts run, and a plain table. Where nothing
   is filtered that table stays as it is; else its body is written here, text always as text. The data come as scripts
   (data/explorer*.js), since a page opened from disk may load nothing else. The filter stands in the address. */
(() => {
  "use strict";

  const head = self.seedbriefExplorer;
  const form = document.querySelector("form.explorer");
  const table = document.querySelector("#statements");
  if (!head || !form || !table) return;

  const plain = { body: table.tBodies[0], caption: table.caption.textContent, pages: document.querySelector("nav.pages") };
  const root = form.dataset.root;
  const fields = ["words", "sector", "theme", "label", "speaker", "voice", "source", "class", "origin", "language",
    "dated", "from", "to", "sort", "page"];
  const listed = ["sector", "theme", "label", "speaker", "voice", "source", "class", "origin", "language"];
  const filters = fields.filter((name) => !["dated", "sort", "page"].includes(name));
  const NONE = "-"; // in the address: no speaker, no label
  const PATIENCE = 90; // ms after the last key before a filter is applied
  const ROWS = 50; // on one page of what a filter leaves: laying out more takes longer than finding them
  const LONG = 300; // options. A longer list has no counts, and is filled only while it is used: it slows every layout
  const data = {};
  let size = 0;
  let state = {};
  let shown = []; // numbers of the statements that the filter leaves, in order
  let lists = {};
  const pinned = {}; // how many choices of each list stand beside the status; the next one stands in the list itself

  /* Data ----------------------------------------------------------------------------------------------------------- */

  function load(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${root}data/${name}`;
      script.onload = resolve;
      script.onerror = () => reject(new Error(name));
      document.head.append(script);
    });
  }

  function join() {
    const slices = head.slices.map((_, number) => self.seedbriefSlices[number + 1]);
    for (const name of Object.keys(slices[0] ?? {})) data[name] = [].concat(...slices.map((slice) => slice[name]));
    self.seedbriefSlices = null;
    size = data.id?.length ?? 0;
    data.folded = (data.text ?? []).map((text, at) => fold(`${text}\n${speakerOf(at)}\n${head.sources[data.source[at]][1]}`));
  }

  /** Text as it is looked for. One code unit stays one, so that places in it are places in the text. */
  function fold(text) {
    if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
    return text
      .replace(/[\u0130\u1e9e]/g, "\ufffd") // their small letters are longer
      .toLowerCase()
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/\u00a0/g, " ")
      .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0).toLowerCase());
  }

  const speakerOf = (at) => (data.speaker[at] < 0 ? "" : head.speakers[data.speaker[at]][0]);

  /* Lists to choose from -------------------------------------------------------------------------------------------- */

  /** For each list: its options as [value in the address, name], and the values of a statement. */
  function makeLists() {
    // A name that is of two kinds is one choice.
    const speakers = [...new Map([...head.speakers].reverse().map(([name, , shown]) => [name, shown]))]
      .sort((a, b) => a[0].localeCompare(b[0]));
    const source = (at) => head.sources[data.source[at]];
    const topics = (kind) => ({
      options: head.topics.filter((topic) => topic[1] === kind).map(([id, , name]) => [id, name]),
      of: (at) => (data.topics[at] || []).map((number) => head.topics[number]).filter((topic) => topic[1] === kind)
        .map(([id]) => id),
    });
    lists = {
      sector: topics("sector"),
      theme: topics("theme"),
      label: {
        options: [...head.labels, [NONE, head.unlabelled]],
        of: (at) => [head.labels[data.label[at]]?.[0] ?? NONE],
      },
      speaker: {
        options: [[NONE, "the document’s own words"], ...speakers],
        of: (at) => [speakerOf(at) || NONE],
      },
      voice: { options: head.voices, of: (at) => [head.voices[data.voice[at]][0]] },
      source: {
        options: head.sources.map(([id, name]) => [id, name]).sort((a, b) => a[1].localeCompare(b[1])),
        of: (at) => [source(at)[0]],
      },
      class: { options: Object.entries(head.classes), of: (at) => [source(at)[7]] },
      origin: {
        options: [...head.origins].sort((a, b) => a[1].localeCompare(b[1])),
        of: (at) => [head.origins[source(at)[8]][0]],
      },
      language: { options: head.languages, of: (at) => [head.languages[data.language[at]]?.[0] ?? NONE] },
    };
    for (const [name, list] of Object.entries(lists)) {
      list.numbers = new Map(list.options.map(([value], number) => [value, number]));
      list.nodes = list.options.map(([value, words]) => new Option(words, value));
      list.control = form.elements[name];
      list.heading = list.control.parentNode.firstChild.data;
      list.or = element("button", { type: "button", class: "or", "aria-label": `Add another choice: ${list.heading}` }, "or");
      list.or.hidden = true;
      list.or.addEventListener("click", () => pin(name));
      const label = list.control.parentNode;
      const place = element("div", { class: "list" });
      label.replaceWith(place);
      place.append(label, list.or);
      pinned[name] = 0;
      list.isLong = list.nodes.length > LONG;
      if (list.isLong) {
        list.control.addEventListener("focus", () => list.control.append(...list.nodes));
        list.control.addEventListener("blur", () => choose(list, list.control.value));
      } else {
        list.control.append(...list.nodes);
      }
    }
  }

  /** Shows a choice; of a long list that is not in use only the choice is there. */
  function choose(list, value) {
    if (list.isLong && document.activeElement !== list.control) {
      const chosen = list.nodes[list.numbers.get(value)];
      list.control.replaceChildren(list.control.options[0], ...(chosen ? [chosen] : []));
    }
    list.control.value = value;
  }

  /** Numbers each statement's values once, so that a filter compares numbers. */
  function encode() {
    for (const list of Object.values(lists)) {
      list.codes = Array.from({ length: size }, (_, at) => list.of(at).map((value) => list.numbers.get(value)));
    }
  }

  /* Address ---------------------------------------------------------------------------------------------------------- */

  function read() {
    const written = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : location.search);
    const found = {};
    for (const name of fields) {
      const values = [...new Set(written.getAll(name))].filter((value) => value);
      if (values.length) found[name] = listed.includes(name) ? values : values[0];
    }
    return found;
  }

  function address(wanted) {
    const written = new URLSearchParams();
    for (const name of fields) for (const value of [wanted[name] ?? []].flat()) if (value) written.append(name, value);
    return written.size ? `?${written}` : location.pathname;
  }

  function visit(wanted, replace) {
    const move = replace ? "replaceState" : "pushState";
    try {
      history[move](null, "", address(wanted));
    } catch {
      // Some browsers let a page from disk change the part behind the # alone.
      const written = address(wanted);
      history[move](null, "", written.startsWith("?") ? `#${written.slice(1)}` : "#filter=none");
    }
    apply(wanted);
  }

  /* Filter ----------------------------------------------------------------------------------------------------------- */

  function day(text, last) {
    const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec((text ?? "").trim());
    if (!match) return 0;
    return match[1] * 10000 + (match[2] ?? (last ? 12 : 1)) * 100 + +(match[3] ?? (last ? 31 : 1));
  }

  /** The words that are looked for; what stands between quotation marks is one. */
  const wordsOf = (text) => (fold(text ?? "").match(/"[^"]+"|[^\s"]+/g) ?? []).map((word) => word.replaceAll('"', ""));

  function dateTest(wanted) {
    const first = day(wanted.from, false);
    const last = day(wanted.to, true) || 99999999;
    if (!first && last === 99999999) return null;
    const meets = ([from, to]) => to > 0 && from <= last && to >= first;
    if (wanted.dated !== "named") return (at) => meets(head.sources[data.source[at]].slice(5, 7));
    return (at) => (data.dates[at] || []).some((number) => meets(head.dates[number].slice(1)));
  }

  /** The statements that pass, and for each list how many there would be under each of its options. */
  function filter(wanted) {
    const chosen = Object.entries(lists).map(([name, list]) => {
      const passes = new Uint8Array(list.options.length); // one of several choices is enough
      for (const value of wanted[name] ?? []) passes[list.numbers.get(value)] = 1;
      return { list, passes, isActive: Boolean(wanted[name]), counts: new Uint32Array(list.options.length) };
    });
    const active = chosen.filter((choice) => choice.isActive);
    const words = wordsOf(wanted.words);
    const inDate = dateTest(wanted);
    const found = [];
    for (let at = 0; at < size; at++) {
      let missed = null; // the one list whose choice leaves it out
      let out = false;
      for (const choice of active) {
        if (choice.list.codes[at].some((number) => choice.passes[number])) continue;
        if (missed) { out = true; break; }
        missed = choice;
      }
      if (out || (inDate && !inDate(at)) || !words.every((word) => data.folded[at].includes(word))) continue;
      if (!missed) found.push(at);
      for (const choice of missed ? [missed] : chosen) {
        for (const number of choice.list.codes[at]) choice.counts[number]++;
      }
    }
    return { found, chosen };
  }

  const LAST = 1e9;
  const rankOf = (values) => {
    const order = values.map((value, number) => number).sort((a, b) => values[a].localeCompare(values[b]));
    const ranks = [];
    order.forEach((number, rank) => { ranks[number] = rank; });
    return ranks;
  };
  const orders = {
    newest: () => (at) => -head.sources[data.source[at]][6],
    oldest: () => (at) => head.sources[data.source[at]][5] || LAST,
    named: () => (at) => Math.min(...(data.dates[at] || []).map((number) => head.dates[number][1] || LAST), LAST),
    label: () => (at) => (data.label[at] < 0 ? LAST : data.label[at]),
    speaker: () => {
      const ranks = rankOf(head.speakers.map(([name]) => name));
      return (at) => (data.speaker[at] < 0 ? LAST : ranks[data.speaker[at]]);
    },
  };

  function sort(found, order) {
    if (!orders[order]) return found;
    const key = orders[order]();
    const keys = new Map(found.map((at) => [at, key(at)]));
    return found.sort((a, b) => keys.get(a) - keys.get(b) || a - b);
  }

  /* Page ------------------------------------------------------------------------------------------------------------- */

  const number = (value) => value.toLocaleString("en");
  const count = (value, noun) => `${number(value)} ${noun}${value === 1 ? "" : "s"}`;

  function element(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) node.setAttribute(name, value);
    node.append(...children); // strings become text
    return node;
  }

  /** A text with the words that were looked for marked. */
  function marked(text, words) {
    const folded = fold(text);
    const pieces = [];
    let place = 0;
    while (place < text.length) {
      let start = text.length;
      let end = start;
      for (const word of words) {
        const at = folded.indexOf(word, place);
        if (at >= 0 && (at < start || (at === start && at + word.length > end))) [start, end] = [at, at + word.length];
      }
      if (start > place) pieces.push(text.slice(place, start));
      if (end > start) pieces.push(element("mark", {}, text.slice(start, end)));
      place = Math.max(end, start, place + 1);
    }
    return pieces;
  }

  function row(at, words) {
    const source = head.sources[data.source[at]];
    const [label, name] = head.labels[data.label[at]] ?? ["unlabelled", head.unlabelled];
    const way = `${root}sources/${source[0]}/${location.protocol === "file:" ? "index.html" : ""}`;
    const id = `s-${data.id[at]}`;
    const said = element("span", { "data-statement": id, "data-start": `${data.start[at]}`, "data-end": `${data.end[at]}` },
      ...marked(data.text[at], words));
    const [key, voice] = head.voices[data.voice[at]];
    const speaker = head.speakers[data.speaker[at]]?.[2] ?? "Speaker not known";
    const who = key === "own" ? "The document’s own words" : `${speaker}, ${voice}`;
    const place = `characters ${number(data.start[at])}–${number(data.end[at])}`;
    return element("tr", {},
      element("td", {}, element("span", { class: `label ${label}` }, name)),
      element("td", {}, element("div", { class: "ev", lang: head.languages[data.language[at]]?.[0] }, said)),
      element("td", {}, `${who}. `, element("a", { href: way }, source[1]), `${source[4] && `, ${source[4]}`}, `,
        element("span", { class: "nb" }, place), " ", element("a", { class: "id", href: `${way}#${id}` }, id)));
  }

  function pages(current, last, wanted) {
    const nav = element("nav", { class: "pages", "aria-label": "Pages of statements" });
    let before = 0;
    for (let page = 1; last > 1 && page <= last; page++) {
      if (page > 1 && page < last && Math.abs(page - current) > 2) continue;
      if (page > before + 1) nav.append(element("span", {}, "…"), " ");
      nav.append(element("a", { href: address({ ...wanted, page: page > 1 ? `${page}` : "" }),
        "data-page": `${page}`, "aria-current": page === current ? "page" : "" }, `${page}`), " ");
      before = page;
    }
    return nav;
  }

  function put(body, caption, nav) {
    table.tBodies[0].replaceWith(body);
    table.caption.textContent = caption;
    document.querySelector("nav.pages").replaceWith(nav);
  }

  function apply(wanted) {
    state = wanted;
    const { found, chosen } = filter(wanted);
    shown = sort(found, wanted.sort);
    const isFiltered = filters.some((name) => wanted[name]);
    const last = Math.max(1, Math.ceil(shown.length / ROWS));
    const current = Math.min(Math.max(1, +wanted.page || 1), last);
    if (!isFiltered && !wanted.sort && current === 1) {
      put(plain.body, plain.caption, plain.pages);
    } else {
      const words = wordsOf(wanted.words);
      const from = (current - 1) * ROWS;
      const part = shown.slice(from, from + ROWS);
      const match = isFiltered ? " that match the filters" : "";
      const extent = `Statements ${number(from + 1)} to ${number(from + part.length)} of ${number(shown.length)}${match}`;
      put(element("tbody", {}, ...part.map((at) => row(at, words))),
        shown.length > 1 ? extent : `${shown.length ? "One" : "No"} statement matches the filters`,
        pages(current, last, wanted));
    }
    tell(chosen, isFiltered);
  }

  function tell(chosen, isFiltered) {
    const sources = new Set(shown.map((at) => data.source[at])).size;
    const of = isFiltered ? `${number(shown.length)} of ${count(size, "statement")}` : count(size, "statement");
    form.querySelector("[role=status]").textContent = `${of}, ${count(sources, "document")}`;
    form.querySelector("[type=reset]").disabled = !Object.keys(state).some((name) => state[name]);
    form.elements.csv.disabled = !shown.length;
    for (const name of fields) {
      const value = lists[name] ? (state[name]?.[pinned[name]] ?? "") : (state[name] ?? "");
      if (lists[name]) lists[name].or.hidden = !value;
      if (!form.elements[name] || form.elements[name].value === value) continue;
      if (lists[name]) choose(lists[name], value);
      else form.elements[name].value = value;
    }
    showPinned();
    for (const name of ["from", "to"]) {
      const wrong = state[name] && !day(state[name]);
      form.elements[name].setAttribute("aria-invalid", `${Boolean(wrong)}`);
    }
    for (const { list, counts } of chosen) {
      if (list.isLong) continue;
      list.nodes.forEach((node, place) => {
        const words = `${list.options[place][1]} (${number(counts[place])})`;
        if (node.text !== words) node.text = words;
        node.disabled = !counts[place] && !node.selected;
      });
    }
  }

  /* Several choices of one list: a choice is put aside, and the list is free for the next -------------------------------- */

  function pin(name) {
    pinned[name] = state[name].length;
    lists[name].or.hidden = true;
    choose(lists[name], "");
    showPinned();
    lists[name].control.focus();
  }

  function showPinned() {
    const chips = Object.entries(lists).flatMap(([name, list]) => (state[name] ?? []).slice(0, pinned[name]).map((value) => {
      const words = `${list.heading}: ${list.options[list.numbers.get(value)]?.[1] ?? value}`;
      const chip = element("button", { type: "button", "aria-label": `Remove ${words}` }, `${words} ×`);
      chip.addEventListener("click", () => {
        const left = state[name].filter((other) => other !== value);
        pinned[name]--;
        visit({ ...state, [name]: left.length ? left : undefined, page: "" });
        list.control.focus();
      });
      return chip;
    }));
    form.querySelector(".chosen").replaceChildren(...chips);
  }

  /* CSV: the columns of data/statements.csv; a cell that a spreadsheet would run gets an apostrophe before it. ---------- */

  const columns = {
    id: (at) => `s-${data.id[at]}`,
    source: (at) => head.sources[data.source[at]][0],
    publisher: (at) => head.sources[data.source[at]][2],
    published: (at) => head.sources[data.source[at]][3],
    start: (at) => data.start[at],
    end: (at) => data.end[at],
    text: (at) => data.text[at],
    section: (at) => head.sections[data.section[at]],
    language: (at) => head.languages[data.language[at]]?.[0],
    label: (at) => head.labels[data.label[at]]?.[0],
    also: (at) => head.labels[data.also[at]]?.[0],
    voice: (at) => head.voices[data.voice[at]][0],
    speaker: (at) => speakerOf(at),
    speaker_kind: (at) => head.speakers[data.speaker[at]]?.[1],
    topics: (at) => (data.topics[at] || []).map((topic) => head.topics[topic][0]).join("; "),
    dates: (at) => (data.dates[at] || []).map((date) => head.dates[date][0]).join("; "),
    quantities: (at) => (data.quantities[at] || []).join("; "),
    anchor: (at) => `sources/${head.sources[data.source[at]][0]}/#s-${data.id[at]}`,
  };

  function cell(value) {
    const text = `${value ?? ""}`;
    const safe = /^(?:[\t\r\n]|[\s\x1c-\x1f\x85]*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
    return /[,"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  function csv() {
    const rows = shown.map((at) => Object.values(columns).map((column) => cell(column(at))).join(","));
    return `${[Object.keys(columns).join(","), ...rows].join("\n")}\n`;
  }

  function download() {
    const url = URL.createObjectURL(new Blob([csv()], { type: "text/csv" }));
    element("a", { href: url, download: "statements-chosen.csv" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  /* Events ----------------------------------------------------------------------------------------------------------- */

  function listen() {
    let typed = null; // the field that the last change was typed into: one step back undoes it whole
    let waiting = 0;
    const change = (event) => {
      const { name, value } = event.target;
      if (lists[name]) {
        const kept = (state[name] ?? []).slice(0, pinned[name]).filter((other) => other !== value);
        const values = value ? [...kept, value] : kept;
        pinned[name] = kept.length;
        if (`${values}` !== `${state[name] ?? []}`) visit({ ...state, [name]: values.length ? values : undefined, page: "" });
        typed = null;
        return;
      }
      if (!fields.includes(name) || (state[name] ?? "") === value) return;
      visit({ ...state, [name]: value, page: "" }, event.type === "input" && typed === name);
      typed = event.type === "input" ? name : null;
    };
    form.addEventListener("input", (event) => {
      clearTimeout(waiting);
      if (event.target.tagName === "INPUT") waiting = setTimeout(change, PATIENCE, event);
    });
    form.addEventListener("change", change);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      for (const name of listed) pinned[name] = 0;
      visit({});
      form.elements.words.focus();
    });
    form.elements.csv.addEventListener("click", download);
    document.addEventListener("click", (event) => {
      const page = event.target.closest?.("nav.pages [data-page]")?.dataset.page;
      if (!page || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      visit({ ...state, page: page === "1" ? "" : page });
      form.querySelector(".found").scrollIntoView();
    });
    for (const moved of ["popstate", "hashchange"]) addEventListener(moved, arrive);
  }

  function unfold(open) {
    form.elements.more.setAttribute("aria-expanded", `${open}`);
  }

  /** Shows what the address asks for; the last choice of a list stands in it. */
  function arrive() {
    const wanted = read();
    for (const name of listed) pinned[name] = Math.max(0, (wanted[name] ?? []).length - 1);
    apply(wanted);
  }

  async function start() {
    form.elements.more.addEventListener("click", () => unfold(form.elements.more.getAttribute("aria-expanded") !== "true"));
    makeLists();
    await Promise.all(head.slices.map(load));
    join();
    encode();
    form.querySelector(".found").before(element("p", { class: "chosen" }));
    listen();
    arrive();
    form.dataset.ready = "true";
  }

  start().catch((error) => {
    form.querySelector("[role=status]").textContent = `The data could not be loaded: ${error.message}`;
  });
})();
