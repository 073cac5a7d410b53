// The marking desk: answers requests of the page with the engine. It runs in a worker, so that the page never waits for it,
// or in the page itself where a browser allows no workers.

import { Engine } from "./engine.mjs";

/** The bytes of a text in base64. */
function fromBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place);
  return bytes;
}

async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export class Desk {
  #engine = null;
  #session = null;

  /** Answers one request; throws what goes wrong. */
  async answer(request) {
    switch (request.kind) {
      case "load":
        this.#engine = await Engine.load(await inflate(fromBase64(request.module)));
        return {};
      case "compile":
        return this.#compile(request);
      case "mark":
        return this.#mark(request);
      case "memory":
        return { bytes: this.#engine.memorySize };
      default:
        throw new Error(`the desk knows no '${request.kind}'`);
    }
  }

  #compile({ rubric, subjects, details }) {
    this.#session?.close();
    this.#session = null;
    const started = performance.now();
    this.#session = this.#engine.compile(rubric, fromBase64(subjects ?? ""));
    const answer = { milliseconds: performance.now() - started };
    if (details) {
      answer.paper = this.#session.paper();
      answer.outline = this.#session.outline();
      answer.diagnostics = this.#session.diagnostics();
    }
    return answer;
  }

  /** The result line as it is, what it says, and the coaching on it. */
  #mark({ learner, question, answer }) {
    const started = performance.now();
    const line = this.#session.mark({ learner, question, answer });
    const milliseconds = performance.now() - started;
    if (line === null) throw new Error("the rubric has no such question");
    return { line, result: JSON.parse(line), coaching: this.#session.coach(), milliseconds };
  }
}
