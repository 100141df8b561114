import * as api from "./api.js";
import { findings } from "./findings.js";
import { GuideStage } from "./guide.js";
import { $, button, make, show, theme, translate, trouble } from "./page.js";
import { PasteBox } from "./paste.js";
import { ReportStage } from "./report.js";
import { read, ready } from "./reader.js";
import { current, other, preferred, say, speak } from "./texts.js";

const kept = "conversation";
let reading = null;
let draft = null;
let canRead = false;
let guides = [];
let readerState = "reader-loading";

const guide = new GuideStage({
  changed: session => sessionStorage.setItem(kept, JSON.stringify({ id: session.id, draft })),
  ended: () => report.open(guide.session, draft),
  restart,
});
const report = new ReportStage({ back: () => show("guide"), restart });
const paste = new PasteBox($("#describe .box"), read, told);

const titleOf = id => guides.find(g => g.id === id)?.title ?? "";

function told(found) {
  reading = found;
  const hasText = paste.text.trim() !== "";
  $("#go").disabled = !canRead || !hasText;
  if (found || !hasText) {
    $("#findings").replaceChildren(...found && hasText ? [findings(found)] : []);
    $("#go").textContent = say(found && hasText && !found.guide ? "to-report" : "go");
    $("#topics").open ||= found !== null && hasText && !found.guide;
  }
}

async function go() {
  const found = reading ?? await paste.read();
  draft = found.report;
  if (found.guide) {
    await begin(found.guide);
  } else {
    await report.open(null, draft);
  }
}

async function begin(id) {
  trouble();
  try {
    guide.open(await api.start(id, draft ?? undefined), titleOf(id));
  } catch (fault) {
    trouble(fault instanceof api.Problem ? fault.message : say("offline"), () => begin(id));
  }
}

function restart() {
  sessionStorage.removeItem(kept);
  guide.forget();
  draft = null;
  paste.text = "";
  trouble();
  show("describe");
}

async function topics() {
  guides = await api.guides().catch(() => guides);
  const categories = [...new Set(guides.map(g => g.category))];
  $("#topic-list").replaceChildren(...categories.map(category => make(
    "div",
    {},
    make("h2", {}, say(`category-${category}`)),
    make("ul", { class: "topics" }, guides.filter(g => g.category === category).map(g => make("li", {}, button(g.title, async () => {
      draft = canRead && paste.text.trim() ? (reading ?? await paste.read()).report : null;
      await begin(g.id);
    })))))));
}

// A conversation of this tab, or of a link from another device, goes on where it stood.
async function resume() {
  const token = new URLSearchParams(location.hash.slice(1)).get("resume");
  if (token) {
    history.replaceState(null, "", location.pathname);
    try {
      const session = await api.resume(token);
      guide.open(session, titleOf(session.guide));
    } catch (fault) {
      trouble(fault instanceof api.Problem ? say("link-void") : say("offline"));
    }
    return;
  }
  const last = JSON.parse(sessionStorage.getItem(kept) ?? "null");
  if (last) {
    try {
      const session = await api.shown(last.id);
      draft = last.draft;
      guide.open(session, titleOf(session.guide));
    } catch {
      sessionStorage.removeItem(kept);
    }
  }
}

async function switchLanguage() {
  speak(other());
  localStorage.setItem("language", current());
  words();
  await topics();
  if (guide.session && !$("#guide").hidden) {
    guide.rename(titleOf(guide.session.guide));
    await guide.speak();
  } else if (!$("#report").hidden) {
    if (guide.session) {
      guide.rename(titleOf(guide.session.guide));
      await guide.speak();
      await report.open(guide.session, draft, { focus: false });
    } else {
      await report.again({ focus: false });
    }
  } else if (paste.text.trim() && canRead) {
    await paste.read();
  }
}

function words() {
  translate();
  $("#reader-state").textContent = say(readerState);
}

speak(localStorage.getItem("language") ?? preferred());
theme();
words();
$("#go").addEventListener("click", go);
$("#language").addEventListener("click", switchLanguage);
show("describe", { focus: false });
ready.then(
  () => (canRead = true, readerState = "reader-ready"),
  () => readerState = "reader-failed")
  .then(() => {
    $("#reader-state").textContent = say(readerState);
    told(reading);
    document.documentElement.dataset.reader = canRead ? "ready" : "failed";
  });
await topics();
await resume();
