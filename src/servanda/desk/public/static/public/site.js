// Two small comforts for those who let scripts run; every page does without them.
"use strict";

// A choice in a filter shows at once.
for (const choice of document.querySelectorAll("form.filter select")) {
  choice.addEventListener("change", () => choice.form.requestSubmit());
}

// Long tables can be narrowed by typing a name.
for (const table of document.querySelectorAll("table[data-narrow]")) {
  const field = document.createElement("input");
  field.type = "search";
  field.setAttribute("aria-label", table.dataset.narrow);
  field.placeholder = table.dataset.narrow;
  field.className = "narrow-field";
  table.closest(".wide, section").insertBefore(field, table.closest(".wide") ? table.closest(".wide").firstChild : table);
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLocaleLowerCase(document.documentElement.lang);
    for (const row of table.tBodies[0].rows) {
      row.hidden = wanted !== "" && !row.cells[0].textContent.toLocaleLowerCase(document.documentElement.lang).includes(wanted);
    }
  });
}
