"use strict";

const el = (name, text, parent) => {
  const node = document.createElement(name);
  if (text) node.textContent = text;
  if (parent) parent.append(node);
  return node;
};

const code = (title, value, parent) => {
  if (value === undefined) return;
  el("h4", title, parent);
  el("pre", typeof value === "string" ? value : JSON.stringify(value, null, 2), parent);
};

const example = (content) => Object.values(content || {}).map((one) => one.example).find((one) => one !== undefined);

const show = (path, method, operation, parent) => {
  const box = el("details", "", parent);
  box.dataset.words = `${method} ${path} ${operation.summary} ${operation.description || ""}`.toLowerCase();
  const head = el("summary", "", box);
  el("b", method.toUpperCase(), head);
  head.append(`${path} – ${operation.summary}`);
  if (operation.description) el("p", operation.description, box);
  el("p", `Recht: ${operation["x-scope"]}`, box);
  if (operation.parameters) {
    const table = el("table", "", box);
    for (const one of operation.parameters) {
      const row = el("tr", "", table);
      el("th", one.name, row);
      el("td", `${one.in}${one.required ? "" : ", freiwillig"}`, row);
      el("td", one.description || "", row);
    }
  }
  code("Anfrage", example(operation.requestBody && operation.requestBody.content), box);
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (status < "300") code(`Antwort ${status}`, example(answer.content), box);
  }
  const errors = Object.keys(operation.responses).filter((status) => status >= "400").join(", ");
  el("small", `Fehler: ${errors}`, box);
};

const start = async () => {
  const main = document.getElementById("operations");
  const answer = await fetch("/api/v1/openapi.json");
  if (!answer.ok) throw new Error(String(answer.status));
  const api = await answer.json();
  main.replaceChildren();
  const groups = new Map();
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags[0];
      if (!groups.has(tag)) {
        const section = el("section", "", main);
        el("h2", tag, section);
        groups.set(tag, section);
      }
      show(path, method, operation, groups.get(tag));
    }
  }
};

document.getElementById("filter").addEventListener("input", (event) => {
  const wanted = event.target.value.trim().toLowerCase();
  for (const box of document.querySelectorAll("details")) box.hidden = !box.dataset.words.includes(wanted);
});
start().catch((error) => {
  document.getElementById("operations").textContent = `Die Beschreibung ließ sich nicht laden (${error.message}).`;
});
