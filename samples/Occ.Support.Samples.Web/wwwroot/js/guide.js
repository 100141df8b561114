import * as api from "./api.js";
import { exposure } from "./findings.js";
import { $, button, make, show, trouble } from "./page.js";
import { PasteBox } from "./paste.js";
import { redact } from "./reader.js";
import { current, say } from "./texts.js";

const typed = ["text", "network", "address", "transaction", "amount", "time", "version"];

// Walks a conversation: one step at a time, each answer without its secrets.
export class GuideStage {
  #session;
  #title = "";
  #changed;
  #ended;
  #restart;
  #exposed;

  constructor({ changed, ended, restart }) {
    this.#changed = changed;
    this.#ended = ended;
    this.#restart = restart;
  }

  get session() {
    return this.#session;
  }

  open(session, title) {
    this.#title = title;
    this.#take(session);
  }

  rename(title) {
    this.#title = title;
  }

  forget() {
    this.#session = null;
  }

  // Goes on in the language of the page.
  speak = () => this.#do(() => api.input(this.#session, { kind: "set-language", text: current() }), { focus: false });

  async #do(call, options) {
    trouble();
    try {
      this.#take(await call(), options);
    } catch (fault) {
      if (fault instanceof api.Problem && fault.code === "revision-mismatch") {
        this.#take(await api.shown(this.#session.id));
      } else if (fault instanceof api.Problem && fault.code === "expired-session") {
        await this.#do(async () => api.input({ ...this.#session, revision: fault.revision }, { kind: "restart" }));
      } else {
        trouble(fault instanceof api.Problem ? fault.message : say("offline"), () => this.#do(call, options));
      }
    }
  }

  #send = what => this.#do(() => api.input(this.#session, what));

  // Typed words go through the library on this device first; what it takes out never leaves.
  async #answer(text) {
    const { redacted, exposure: shown } = await redact(text);
    this.#exposed = shown ? { exposure: shown } : null;
    await this.#send({ kind: "answer", text: redacted });
  }

  #take(session, { focus = true } = {}) {
    this.#session = session;
    this.#changed(session);
    this.#draw();
    show("guide", { focus });
  }

  #draw() {
    const { view, notices } = this.#session;
    const shown = this.#exposed;
    this.#exposed = null;
    $("#guide").replaceChildren(...[
      make("p", { class: "guide-title" }, this.#title),
      view.kind === "end" ? null : this.#progress(view.progress),
      shown ? exposure(shown) : null,
      notices.length ? make("div", { class: "note warn", role: "alert" }, notices.map(n => make("p", {}, n.text))) : null,
      view.ending ? this.#ending(view.ending) : null,
      make("h1", { id: "step-title", class: "step", tabindex: -1 }, view.text),
      view.checklist.length ? this.#checklist(view.checklist) : null,
      view.ending ? this.#needs(view.ending) : null,
      ...this.#answers(view),
      ...this.#moves(view),
    ].filter(Boolean));
  }

  #progress({ answered, remaining }) {
    const label = remaining > 0 ? say("progress", { answered, remaining }) : say("progress-last");
    return make("div", { class: "progress" }, make("progress", { max: Math.max(1, answered + remaining), value: answered, "aria-label": label }), make("span", {}, label));
  }

  #ending(ending) {
    const key = ending.isUrgent ? "urgent" : { resolved: "solved", "wait-until": "wait", escalate: "escalate" }[ending.disposition];
    const until = ending.until && !ending.isUrgent
      ? say("until", { time: new Intl.DateTimeFormat(current(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(ending.until)) })
      : null;
    return make(
      "div",
      { class: `note ${ending.isUrgent ? "danger" : ""}` },
      make("h2", {}, say(key)),
      ending.channelLabel ? make("p", {}, say("channel", { channel: ending.channelLabel })) : null,
      until ? make("p", {}, until) : null);
  }

  #needs({ needs }) {
    return needs.length ? make("div", {}, make("h3", {}, say("needs")), make("dl", { class: "needs" }, needs.map(n => make("div", {}, make("dt", {}, n.label), make("dd", {}, n.value ?? say("unknown")))))) : null;
  }

  #checklist(items) {
    return make("ul", { class: "checklist" }, items.map(item => make("li", {}, make("label", {}, make("input", { type: "checkbox" }), make("span", {}, item)))));
  }

  #answers(view) {
    const chosen = view.choices.map(choice => {
      const again = choice.id === view.suggested;
      return make(
        "button",
        { type: "button", class: again ? "suggested" : view.kind === "instruct" ? "primary" : null, onclick: () => this.#send({ kind: "answer", text: choice.id, step: view.step }) },
        choice.label,
        again ? make("small", {}, say("earlier-answer")) : null);
    });
    return [
      typed.includes(view.answer) ? this.#field(view) : null,
      chosen.length ? make("div", { class: "choices", role: "group", "aria-labelledby": "step-title" }, chosen) : null,
    ];
  }

  #field(view) {
    const box = make("div", { class: "box small" }, make("div", { class: "marks", "aria-hidden": "true" }), make("textarea", {
      rows: view.answer === "text" ? 3 : 1, maxlength: 4000, spellcheck: "false", autocomplete: "off", autocapitalize: "none", "aria-label": say("your-answer"), "aria-describedby": "step-title",
    }));
    const submit = make("button", { type: "submit", class: "primary", disabled: true }, say("send-answer"));
    const paste = new PasteBox(box, redact, () => submit.disabled = !paste.text.trim());
    const form = make("form", { onsubmit: event => {
      event.preventDefault();
      if (paste.text.trim()) {
        this.#answer(paste.text.trim());
      }
    } }, box, make("div", { class: "actions" }, submit));
    box.addEventListener("keydown", event => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    if (view.suggested) {
      paste.text = view.suggested;
    }
    return form;
  }

  #moves(view) {
    const ended = view.kind === "end";
    const moves = [
      ended ? button(say("see-report"), () => this.#ended(), "primary") : null,
      view.kind === "probe" ? button(say("go-on"), () => this.#send({ kind: "probe", step: view.step }), "primary") : null,
      view.canGoBack ? button(say("back"), () => this.#do(() => api.back(this.#session)), "back") : null,
      view.skipLabel ? button(view.skipLabel, () => this.#send({ kind: "skip", step: view.step }), "skip") : null,
    ];
    const others = [
      ended ? null : button(say("person"), () => this.#send({ kind: "person" }), "quiet"),
      button(say("start-over"), () => this.#restart(), "quiet"),
    ];
    return [make("div", { class: "actions" }, moves), make("div", { class: "actions apart" }, others)];
  }
}
