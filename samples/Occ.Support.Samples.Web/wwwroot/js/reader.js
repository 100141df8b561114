import { current } from "./texts.js";

const worker = new Worker(new URL("./reader-worker.js", import.meta.url), { type: "module" });
const waiting = new Map();
let calls = 0;

// Whether the library runs in this browser.
export const ready = new Promise((resolve, reject) => {
  worker.addEventListener("message", ({ data }) => data.ready && resolve(), { once: true });
  worker.addEventListener("error", () => reject(new Error("reader")), { once: true });
  setTimeout(() => reject(new Error("reader")), 60000);
});

worker.addEventListener("message", ({ data }) => {
  const call = waiting.get(data.id);
  waiting.delete(data.id);
  data.failed ? call?.reject(new Error("reader")) : call?.resolve(data.answer);
});

async function ask(call, ...values) {
  await ready;
  return new Promise((resolve, reject) => {
    const id = ++calls;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, call, values });
  });
}

// Reads a message on this device.
export const read = text => ask("Read", text, current(), Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC");

// Takes the secrets out of a text on this device.
export const redact = text => ask("Redact", text, current());
