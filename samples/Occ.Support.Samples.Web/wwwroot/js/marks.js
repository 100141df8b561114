import { make } from "./page.js";

// The marks of a reading: what the message names, and over it what must not be seen.
export function marksOf(reading) {
  const marks = (reading.entities ?? []).map(e => ({ start: e.start, end: e.start + e.length, kind: e.isValid === undefined ? "" : e.isValid ? "good" : "bad" }));
  for (const secret of reading.secrets) {
    const mark = { start: secret.start, end: secret.start + secret.length, kind: "secret" };
    for (const hidden of marks.filter(m => m.start < mark.end && mark.start < m.end)) {
      marks.splice(marks.indexOf(hidden), 1);
    }
    marks.push(mark);
  }
  return marks.sort((a, b) => a.start - b.start);
}

// Keeps marks in their places while somebody types and the next reading is on its way; a secret that grows stays covered.
export function moved(marks, before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
  }
  const by = after.length - before.length;
  return marks
    .map(m => m.end < head ? m
      : m.start >= before.length - tail ? { ...m, start: m.start + by, end: m.end + by }
      : m.kind === "secret" ? { ...m, end: m.end + by }
      : null)
    .filter(m => m && m.end > m.start);
}

// Draws marks under the same text as the box has.
export function draw(layer, text, marks) {
  const parts = [];
  let at = 0;
  for (const { start, end, kind } of marks) {
    if (start < at) {
      continue;
    }
    parts.push(text.slice(at, start), make("mark", { class: kind || null }, text.slice(start, end)));
    at = end;
  }
  layer.replaceChildren(...parts, text.slice(at), "​");
}
