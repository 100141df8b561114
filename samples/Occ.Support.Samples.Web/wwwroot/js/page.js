import { current, other, say } from "./texts.js";

export const $ = selector => document.querySelector(selector);

// Makes an element. Texts become text nodes, never markup.
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value != null) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter(c => c != null && c !== false));
  return element;
}

export const button = (label, onclick, kind = "") => make("button", { type: "button", class: kind || null, onclick }, label);

// Shows one of the three stages and moves the focus to its heading.
export function show(stage, { focus = true } = {}) {
  const stages = ["describe", "guide", "report"];
  for (const name of stages) {
    $(`#${name}`).hidden = name !== stage;
    const mark = $(`[data-stage=${name}]`);
    mark.toggleAttribute("aria-current", name === stage);
    if (name === stage) {
      mark.setAttribute("aria-current", "step");
    }
    mark.classList.toggle("done", stages.indexOf(name) < stages.indexOf(stage));
  }
  if (focus) {
    scrollTo({ top: 0 });
    $(`#${stage} [tabindex="-1"]`)?.focus({ preventScroll: true });
  }
}

export function trouble(text, retry) {
  $("#trouble").replaceChildren(...text ? [make("div", { class: "note warn" }, make("p", {}, text), retry ? make("div", { class: "actions" }, button(say("try-again"), retry)) : null)] : []);
}

// Puts the words of the page into the language of the moment.
export function translate() {
  document.documentElement.lang = current();
  document.title = say("title");
  for (const element of document.querySelectorAll("[data-say]")) {
    element.textContent = say(element.dataset.say);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
  }
  $("#text").placeholder = say("example");
  const button = $("#language");
  button.lang = other();
  button.textContent = say("other-language");
}

export function theme() {
  const root = document.documentElement;
  const toggle = $("#theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = () => toggle.setAttribute("aria-pressed", String((root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark"));
  const kept = localStorage.getItem("theme");
  if (kept === "dark" || kept === "light") {
    root.dataset.theme = kept;
  }
  toggle.addEventListener("click", () => {
    root.dataset.theme = toggle.getAttribute("aria-pressed") === "true" ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
    paint();
  });
  dark.addEventListener("change", paint);
  paint();
}
