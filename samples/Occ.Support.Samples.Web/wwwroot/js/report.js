import * as api from "./api.js";
import { $, button, make, show, trouble } from "./page.js";
import { say } from "./texts.js";

function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

// Shows the report as support reads it, to copy, keep or send.
export class ReportStage {
  #ask;
  #session;
  #back;
  #restart;

  constructor({ back, restart }) {
    this.#back = back;
    this.#restart = restart;
  }

  // Opens the report of a conversation, or of a draft alone.
  async open(session, draft, options) {
    this.#session = session;
    this.#ask = () => session ? api.reportOf(session, draft) : api.checked(draft);
    await this.again(options);
  }

  async again(options) {
    trouble();
    try {
      this.#draw(await this.#ask());
      show("report", options);
    } catch (fault) {
      trouble(fault instanceof api.Problem ? fault.message : say("offline"), () => this.again(options));
    }
  }

  #draw({ report, text, missing }) {
    const state = make("p", { class: "hint", role: "status" });
    const tell = words => state.textContent = words;
    const send = button(say("send"), async () => {
      send.disabled = true;
      try {
        tell(say("sent", { id: (await api.keep(report)).id }));
      } catch (fault) {
        send.disabled = false;
        tell(fault instanceof api.Problem ? fault.message : say("offline"));
      }
    }, "primary");
    const copy = async (words, done) => {
      await navigator.clipboard.writeText(words);
      tell(done);
    };
    $("#report").replaceChildren(
      make("h1", { id: "report-title", tabindex: -1 }, say("report-title")),
      make("p", { class: "lead" }, say("report-lead")),
      make("pre", { tabindex: 0, "aria-labelledby": "report-title" }, text),
      ...missing.length ? [make("div", { class: "note" }, make("h2", {}, say("report-missing")), make("ul", {}, missing.map(m => make("li", {}, m.question))))] : [],
      make(
        "div",
        { class: "actions" },
        send,
        button(say("copy"), () => copy(text, say("copied"))),
        button(say("download-text"), () => download("report.txt", "text/plain", text)),
        button(say("download-json"), () => download("report.json", "application/json", JSON.stringify(report, null, 2)))),
      state,
      make(
        "div",
        { class: "actions apart" },
        this.#session ? button(say("back-to-steps"), () => this.#back(), "quiet") : null,
        this.#session ? button(say("elsewhere"), async () => copy(`${location.origin}${location.pathname}#resume=${await api.token(this.#session)}`, say("elsewhere-copied")), "quiet elsewhere") : null,
        button(say("start-over"), () => this.#restart(), "quiet")));
  }
}
