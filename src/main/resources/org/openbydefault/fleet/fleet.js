(() => {
  "use strict";
  const ROWS_OF_A_PAGE = 50;
  const table = document.getElementById("fleet");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const form = document.getElementById("filters");
  const status = document.getElementById("shown");
  const pages = document.getElementById("pages");
  const [previous, next] = pages.querySelectorAll("button");
  const heads = Array.from(table.tHead.rows[0].cells);
  const texts = new Map();
  let matching = rows;
  let sorting = null;
  let page = 0;

  document.documentElement.classList.add("scripted");
  form.hidden = false;

  function textOf(row) {
    if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());
    return texts.get(row);
  }

  function filter() {
    const wanted = Object.fromEntries(new FormData(form));
    const words = wanted.text.toLowerCase().split(/\s+/).filter((word) => word);
    const has = (row, name) =>
      !wanted[name] || ` ${row.dataset[name] ?? ""} `.includes(` ${wanted[name]} `);
    matching = rows.filter(
      (row) =>
        ["standing", "kind", "rule", "policy"].every((name) => has(row, name)) &&
        words.every((word) => textOf(row).includes(word)),
    );
    if (sorting) matching.sort(sorting);
    page = 0;
    show();
  }

  function show() {
    const last = Math.max(0, Math.ceil(matching.length / ROWS_OF_A_PAGE) - 1);
    page = Math.min(page, last);
    body.replaceChildren(...matching.slice(page * ROWS_OF_A_PAGE, (page + 1) * ROWS_OF_A_PAGE));
    const number = (count) => count.toLocaleString("en");
    status.textContent =
      matching.length === rows.length
        ? `${number(rows.length)} repositories`
        : `${number(matching.length)} of ${number(rows.length)} repositories`;
    pages.hidden = last === 0;
    pages.querySelector("span").textContent = `Page ${number(page + 1)} of ${number(last + 1)}`;
    previous.disabled = page === 0;
    next.disabled = page === last;
  }

  function turn(by) {
    page += by;
    show();
    table.scrollIntoView();
  }

  function sortBy(column) {
    const head = heads[column];
    const cell = (row) => row.cells[column];
    const isWeighed = rows.some((row) => cell(row)?.dataset.weight);
    const isReversed = head.ariaSort === (isWeighed ? "descending" : "ascending");
    heads.forEach((other) => other.removeAttribute("aria-sort"));
    head.ariaSort = isWeighed === isReversed ? "ascending" : "descending";
    const sign = isReversed ? -1 : 1;
    sorting = isWeighed
      ? (one, other) => sign * ((cell(other)?.dataset.weight ?? 0) - (cell(one)?.dataset.weight ?? 0))
      : (one, other) => sign * (cell(one)?.textContent ?? "").localeCompare(cell(other)?.textContent ?? "", "en");
    filter();
  }

  heads.slice(0, -1).forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sortBy(column));
    head.replaceChildren(button);
  });

  function fill(wanted) {
    for (const field of form.elements) if (field.name) field.value = wanted.get(field.name) ?? "";
    filter();
  }

  /* #r17 is a row, wherever it is now; #standing=error&rule=readme is a filter. */
  function go() {
    const target = decodeURIComponent(location.hash.slice(1));
    const row = rows.find((candidate) => candidate.id === target);
    if (row) {
      if (!matching.includes(row)) fill(new URLSearchParams());
      page = Math.floor(matching.indexOf(row) / ROWS_OF_A_PAGE);
      show();
      row.scrollIntoView({ block: "center" });
      rows.forEach((other) => other.classList.toggle("chosen", other === row));
    } else if (target.includes("=")) {
      fill(new URLSearchParams(target));
      document.getElementById("repositories").scrollIntoView();
    } else if (target) {
      const step = document.getElementById(target);
      if (step instanceof HTMLDetailsElement) step.open = true;
    }
  }

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button").addEventListener("click", () => fill(new URLSearchParams()));
  previous.addEventListener("click", () => turn(-1));
  next.addEventListener("click", () => turn(1));
  addEventListener("hashchange", go);
  addEventListener("beforeprint", () => body.replaceChildren(...matching));
  addEventListener("afterprint", show);
  show();
  go();
})();
