// The pages work without this file: it adds sorting, filters that answer at once, and lit facts.
"use strict";

/** Tables that are marked as sortable sort by the column whose head is pressed. */
function makeSortable(table) {
  if (table.tHead.querySelector("button")) return;
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    if (head.hasAttribute("data-unsorted")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => sort(table, heads, column));
  });
}

function sort(table, heads, column) {
  const ascending = heads[column].getAttribute("aria-sort") !== "ascending";
  for (const head of heads) if (head.hasAttribute("aria-sort")) head.setAttribute("aria-sort", "none");
  heads[column].setAttribute("aria-sort", ascending ? "ascending" : "descending");
  const value = (row) => {
    const cell = row.cells[column];
    return cell.dataset.value ?? cell.textContent.trim();
  };
  const compare = (one, other) => {
    if (one === "" || other === "") return one === other ? 0 : one === "" ? 1 : -1;
    const numbers = [one, other].map((text) => Number(text.replaceAll(",", "")));
    const order = numbers.some(Number.isNaN) ? one.localeCompare(other) : numbers[0] - numbers[1];
    return ascending ? order : -order;
  };
  const body = table.tBodies[0];
  const rows = [...body.rows].sort((one, other) => compare(value(one), value(other)));
  body.append(...rows);
}

/** A form of choices that hides what does not match; on a map, what does not match is dimmed. */
function makeFilter(form) {
  const apply = () => {
    const region = new FormData(form).get("region");
    for (const item of document.querySelectorAll(form.dataset.filter)) {
      const other = region !== "" && item.dataset.region !== region;
      if (item instanceof SVGElement) item.classList.toggle("dim", other);
      else item.hidden = other;
    }
  };
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
}

function prepare(root) {
  root.querySelectorAll("table.sortable").forEach(makeSortable);
  root.querySelectorAll("form[data-filter]").forEach(makeFilter);
}

document.addEventListener("DOMContentLoaded", () => prepare(document));
document.addEventListener("htmx:afterSwap", (event) => prepare(event.detail.target));

/** On the page of a country: a fact lights its words, words show their facts. */
function light(numbers) {
  for (const one of document.querySelectorAll(".lit")) one.classList.remove("lit");
  for (const number of numbers) {
    for (const words of document.querySelectorAll(`.w[data-facts~="${number}"]`)) words.classList.add("lit");
    for (const fact of document.querySelectorAll(`a.say[data-fact="${number}"]`)) fact.classList.add("lit");
  }
}

function showCard(words) {
  const card = document.getElementById("fact-card");
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.textContent = "Close";
  close.addEventListener("click", () => {
    card.hidden = true;
    words.focus();
  });
  htmx
    .ajax("GET", words.getAttribute("href"), { target: "#fact-card", select: "#facts", swap: "innerHTML" })
    .then(() => {
      card.prepend(close);
      card.hidden = false;
      keepInSight(card, words);
    });
}

/** What the card would hide moves up. */
function keepInSight(card, words) {
  if (words.getBoundingClientRect().bottom > card.getBoundingClientRect().top) {
    words.scrollIntoView({ block: "center" });
  }
}

function reach(number) {
  const words = document.querySelector(`.w[data-facts~="${number}"]`);
  if (!words) return;
  words.scrollIntoView({ block: "center" });
  words.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const words = event.target.closest("a.w");
  const fact = event.target.closest("a.say[data-fact]");
  if (words && document.getElementById("fact-card")) {
    event.preventDefault();
    light(words.dataset.facts.split(" "));
    showCard(words);
  } else if (fact) {
    event.preventDefault();
    history.replaceState(null, "", fact.getAttribute("href"));
    light([fact.dataset.fact]);
    reach(fact.dataset.fact);
  }
});

/** An address that ends with the words or the number of a fact lights both. */
document.addEventListener("DOMContentLoaded", () => {
  const match = location.hash.match(/^#(?:words|fact)-(\d+)$/);
  if (match) light([match[1]]);
});
