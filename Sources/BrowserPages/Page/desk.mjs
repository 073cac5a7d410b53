// The marking desk: answers requests of the page with the engine. It runs in a worker, so that the page never waits for it;
// or in the page itself, until a worker is there and where a browser allows none.

import { Engine } from "./engine.mjs";

/** The bytes of a text in base64. */
function fromBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place);
  return bytes;
}

/** What a block of the page holds, unpacked while it is read. */
function unpacked(text, type = "application/octet-stream") {
  const unpacking = new DecompressionStream("gzip");
  const writer = unpacking.writable.getWriter();
  // What is broken is told to whoever reads.
  writer.write(fromBase64(text)).catch(() => {});
  writer.close().catch(() => {});
  return new Response(unpacking.readable, { headers: { "Content-Type": type } });
}

async function unpackedBytes(text) {
  return new Uint8Array(await unpacked(text).arrayBuffer());
}

export class Desk {
  #engine = null;
  #session = null;

  /** Answers one request; throws what goes wrong. */
  async answer(request) {
    switch (request.kind) {
      case "load":
        return this.#load(request);
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

  /** Loads the module; and opens the rubric, where the page brings one that is compiled already. */
  async #load({ engine, rubric, words }) {
    const loading = Engine.load(unpacked(engine, "application/wasm"));
    const [packedRubric, packedWords] = rubric ? await Promise.all([rubric, words].map(unpackedBytes)) : [];
    this.#engine = await loading;
    if (rubric) this.#session = this.#engine.open(packedRubric, packedWords);
    return {};
  }

  #compile({ rubric, details }) {
    this.#session?.close();
    this.#session = null;
    const started = performance.now();
    this.#session = this.#engine.compile(rubric);
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
