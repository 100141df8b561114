import { make } from "./page.js";
import { say } from "./texts.js";

export const exposure = found => found.exposure
  ? make("div", { class: "note danger", role: "alert" }, make("h2", {}, found.exposure.title), make("ol", {}, found.exposure.steps.map(s => make("li", {}, s))))
  : null;

// A secret is named, never shown.
const hidden = secrets => secrets.length
  ? make("li", { class: "card-line secret" }, make("span", { class: "what" }, [...new Set(secrets.map(s => say(`secret-${s.kind}`)))].join(" · ")), make("span", { class: "why" }, say("blacked-out")))
  : null;

const checked = entity => make(
  "li",
  { class: `card-line ${entity.isValid ? "good" : "bad"}` },
  make("span", { class: "what" }, [say(`entity-${entity.kind}`), entity.network].filter(Boolean).join(" · ")),
  make("span", { class: "text" }, entity.text),
  entity.explanation ? make("span", { class: "why" }, entity.explanation) : null);

const named = entity => make("li", {}, make("span", { class: "why" }, say(`entity-${entity.kind}`)), " ", make("span", { class: "what" }, entity.text));

// What a message names: the secrets first, then what was checked, then the rest in brief.
export function findings(reading) {
  const lines = [
    hidden(reading.secrets),
    ...reading.entities.filter(e => e.isValid !== undefined).map(checked),
    ...reading.entities.filter(e => e.isValid === undefined).map(named),
  ].filter(Boolean);
  return make(
    "div",
    { class: "understood" },
    exposure(reading),
    reading.guide ? make("p", { class: "about" }, say("about", { about: reading.about })) : make("p", {}, say("no-guide")),
    lines.length ? make("ul", { class: "found", "aria-label": say("found") }, lines) : null);
}
