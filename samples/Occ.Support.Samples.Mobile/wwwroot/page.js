// What only a page can do. Blazor calls the exports; the rest runs at once, before the first picture.
const root = document.documentElement;

// A browser may forbid storage; then nothing is kept and everything else works.
export function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function write(key, text) {
  try {
    text === null || text === undefined ? localStorage.removeItem(key) : localStorage.setItem(key, text);
  } catch {
    // Full or forbidden: the conversation goes on without being kept.
  }
}

export const preferred = () => (navigator.languages ?? []).find(l => /^(zh|en)/i.test(l)) ?? "en";

export function speak(language, title) {
  root.lang = language;
  document.title = title;
}

export const isDark = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

export function switchTheme() {
  root.dataset.theme = isDark() ? "light" : "dark";
  write("theme", root.dataset.theme);
}

export const toTop = () => scrollTo({ top: 0 });

const worked = promise => promise.then(() => true, () => false);

export const copy = text => worked(navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error("clipboard")));

export const canShare = () => "share" in navigator;

export const share = (title, text) => worked(navigator.share({ title, text }));

export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const theme = read("theme");
if (theme === "dark" || theme === "light") {
  root.dataset.theme = theme;
}

// Enter gives a typed answer; Shift and Enter begins a line, and Enter in an input method chooses a word.
document.addEventListener("keydown", event => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target.matches("form textarea")) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

navigator.serviceWorker?.register("service-worker.js", { updateViaCache: "none" }).catch(() => {});
