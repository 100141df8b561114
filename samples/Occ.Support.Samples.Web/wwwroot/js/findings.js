import { make } from "./page.js";
import { say } from "./texts.js";

export const exposure = found => found.exposure
  ? make("div", { class: "note danger", role: "alert" }, make("h2", {}, found.exposure.title), make("ol", {}, found.exposure.steps.map(s => make("li", {}, s))))
  : null;

// What a message names, a line each: the secrets first, blacked out.
export function findings(reading) {
  const secrets = reading.secrets.map(s => make("li", { class: "secret" }, make("span", { class: "what" }, say(`secret-${s.kind}`)), make("span", { class: "why" }, say("blacked-out"))));
  const entities = reading.entities.map(e => make(
    "li",
    { class: e.isValid === undefined ? null : e.isValid ? "good" : "bad" },
    make("span", { class: "what" }, [say(`entity-${e.kind}`), e.kind === "network" ? null : e.network].filter(Boolean).join(" · ")),
    make("span", { class: "text" }, e.text),
    e.explanation ? make("span", { class: "why" }, e.explanation) : null));
  const lines = [...secrets, ...entities];
  return make(
    "div",
    { class: "understood" },
    exposure(reading),
    reading.guide ? make("p", { class: "about" }, say("about", { about: reading.about })) : make("p", {}, say("no-guide")),
    lines.length ? make("ul", { class: "found", "aria-label": say("found") }, lines) : null);
}
