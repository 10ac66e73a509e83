// The pages work without this file: it adds sorting, filters that answer at once, and lit facts.
"use strict";

/** Tables that are marked as sortable sort by the column whose head is pressed. */
function makeSortable(table) {
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
