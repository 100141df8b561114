import { current } from "./texts.js";

// A problem that the server answered with.
export class Problem extends Error {
  constructor({ code, detail, revision }) {
    super(detail);
    this.code = code;
    this.revision = revision;
  }
}

// Sends a request, and once more where the network failed: the key makes it count once.
async function send(method, path, body, headers = {}) {
  const request = {
    method,
    headers: { "Accept-Language": current(), ...method === "POST" ? { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() } : {}, ...headers },
    body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
  };
  const response = await fetch(`support/${path}`, request).catch(() => fetch(`support/${path}`, request));
  const answer = await response.json();
  if (!response.ok) {
    throw new Problem(answer);
  }
  return answer;
}

export const guides = async () => (await send("GET", "guides")).guides;

export const start = (guide, report) => send("POST", "sessions", { guide, language: current(), report });

export const shown = id => send("GET", `sessions/${id}`);

export const input = (session, what) => send("POST", `sessions/${session.id}/inputs`, what, { "If-Match": `"${session.revision}"` });

export const back = session => send("POST", `sessions/${session.id}/back`, {}, { "If-Match": `"${session.revision}"` });

export const reportOf = (session, report) => send("POST", `sessions/${session.id}/report`, { report });

export const checked = report => send("POST", "reports/check", report);

export const keep = report => send("POST", "reports", report);

export const token = async session => (await send("POST", `sessions/${session.id}/token`)).token;

export const resume = token => send("POST", "sessions/resume", { token });
