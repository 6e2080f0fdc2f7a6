"use strict";
(() => {
  const root = document.documentElement;
  const list = document.querySelector("table.list");
  const panel = document.getElementById("panel-content");
  const labels = document.getElementById("panel-labels").content;
  const articles = [...document.querySelectorAll("article.report")];
  root.classList.add("js");

  // One report is shown at a time: that of the address, else the one that most needs a look.
  const show = article => {
    for (const other of articles) {
      other.hidden = other !== article;
    }
    for (const link of list.tBodies[0].querySelectorAll("a")) {
      const row = link.closest("tr");
      if (link.hash === "#" + article.id) {
        row.setAttribute("aria-current", "true");
      } else {
        row.removeAttribute("aria-current");
      }
    }
  };

  const follow = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const article = target === null ? null : target.closest("article.report");
    if (article === null) {
      return target;
    }
    show(article);
    target.scrollIntoView({ block: target === article ? "start" : "center" });
    target.focus({ preventScroll: true });
    return target;
  };

  const describe = cell => {
    for (const other of document.querySelectorAll("td.current")) {
      other.classList.remove("current");
    }
    cell.classList.add("current");
    const name = document.createElement("b");
    name.lang = "zh-Hans";
    name.textContent = cell.dataset.name + " ";
    const key = document.createElement("code");
    key.textContent = cell.dataset.key;
    const facts = document.createElement("dl");
    for (const field of ["raw", "status", "place"]) {
      const term = document.createElement("dt");
      term.append(labels.querySelector(`[data-for="${field}"]`).cloneNode(true));
      const value = document.createElement("dd");
      const words = field === "status" ? labels.querySelector(`[data-for="status-${cell.dataset.status}"]`) : null;
      value.append(words === null ? cell.dataset[field] || "—" : words.cloneNode(true));
      facts.append(term, value);
    }
    const findings = document.createElement("ul");
    findings.className = "findings";
    for (const id of (cell.dataset.findings || "").split(" ").filter(part => part !== "")) {
      const finding = document.getElementById(id).cloneNode(true);
      finding.removeAttribute("id");
      findings.append(finding);
    }
    panel.replaceChildren(name, key, facts, findings);
  };

  // The grid pattern: one cell of a table is in the tab order, arrow keys go to the others.
  const move = (from, to) => {
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  };

  for (const grid of document.querySelectorAll("table.form")) {
    const first = grid.querySelector("td.cell");
    if (first !== null) {
      first.tabIndex = 0;
    }
  }

  document.addEventListener("keydown", event => {
    const cell = event.target instanceof Element ? event.target.closest("td.cell") : null;
    if (cell === null || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const rows = [...cell.closest("table").tBodies[0].rows].map(row => [...row.querySelectorAll("td.cell")]);
    const at = rows.findIndex(row => row.includes(cell));
    const column = rows[at].indexOf(cell);
    const next = {
      ArrowLeft: rows[at][column - 1],
      ArrowRight: rows[at][column + 1],
      ArrowUp: rows[at - 1]?.[column],
      ArrowDown: rows[at + 1]?.[column],
      Home: rows[at][0],
      End: rows[at][rows[at].length - 1],
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      move(cell, next);
    }
  });

  for (const kind of ["focusin", "pointerover"]) {
    document.addEventListener(kind, event => {
      const cell = event.target instanceof Element ? event.target.closest("td.cell") : null;
      if (cell !== null) {
        describe(cell);
      }
    });
  }

  for (const button of list.querySelectorAll("button.sort")) {
    button.addEventListener("click", () => {
      const header = button.closest("th");
      const column = header.cellIndex;
      const direction = header.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      for (const other of header.parentElement.cells) {
        other.setAttribute("aria-sort", "none");
      }
      header.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
      const value = row => row.cells[column].dataset.v;
      const compare = (left, right) => {
        const difference = Number(value(left)) - Number(value(right));
        return Number.isNaN(difference) ? value(left).localeCompare(value(right), "zh-Hans") : difference;
      };
      list.tBodies[0].append(...[...list.tBodies[0].rows].sort((left, right) => direction * compare(left, right)));
    });
  }

  document.getElementById("switch-language").addEventListener("click", () => {
    root.lang = root.lang === "en" ? "zh-Hans" : "en";
  });
  document.getElementById("switch-theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  window.addEventListener("hashchange", follow);
  const first = list.tBodies[0].querySelector("a");
  if (first !== null) {
    show(document.getElementById(first.hash.slice(1)));
  }
  follow();
})();
