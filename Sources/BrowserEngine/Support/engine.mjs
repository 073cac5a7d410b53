// The engine as JavaScript sees it: marks answers in the WebAssembly module, after a rubric that the module compiles
// (the workbench's) or that the program has compiled (a practice page's).
//
//   const engine = await Engine.load(bytesOfModule)
//   const session = engine.compile(rubricText)   // or engine.open(packedRubric, packedWords)
//   session.mark({ learner: "L01", question: "1", answer: "…" })   // a result line of schema 1, without its line end
//   session.close()

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8");

export class Engine {
  #exports;

  constructor(exports) {
    this.#exports = exports;
  }

  /** Loads the module from its bytes, or from a response that brings them. */
  static async load(module) {
    const isStream = module instanceof Response;
    const { instance } = await (isStream ? WebAssembly.instantiateStreaming(module, {}) : WebAssembly.instantiate(module, {}));
    return new Engine(instance.exports);
  }

  /** Bytes of memory that the module holds. */
  get memorySize() {
    return this.#exports.memory.buffer.byteLength;
  }

  /** Compiles a rubric. */
  compile(rubric) {
    return this.#with([rubric], (places) => new Session(this, this.#exports.examiner_compile(...places.flat())));
  }

  /** Opens a rubric that the program has compiled, with the word lists that marking needs. */
  open(packedRubric, packedWords) {
    const handle = this.#with([packedRubric, packedWords], (places) => this.#exports.examiner_open(...places.flat()));
    if (handle === 0) throw new Error("the rubric of the page is broken");
    return new Session(this, handle);
  }

  /** Copies texts into the module, calls `body` with their places and lengths, and gives the memory back. */
  #with(texts, body) {
    const places = texts.map((text) => {
      const bytes = typeof text === "string" ? encoder.encode(text) : text;
      const place = this.#exports.examiner_allocate(bytes.length);
      if (place === 0) throw new Error("the engine is out of memory");
      new Uint8Array(this.#exports.memory.buffer, place, bytes.length).set(bytes);
      return [place, bytes.length];
    });
    try {
      return body(places);
    } finally {
      for (const [place] of places) this.#exports.examiner_free(place);
    }
  }

  /** @internal */
  call(name, session, texts = []) {
    const length = this.#with(texts, (places) => this.#exports[name](session, ...places.flat()));
    if (length < 0) return null;
    const place = this.#exports.examiner_allocate(length);
    this.#exports.examiner_copy_output(session, place);
    const text = decoder.decode(new Uint8Array(this.#exports.memory.buffer, place, length));
    this.#exports.examiner_free(place);
    return text;
  }

  /** @internal */
  close(session) {
    this.#exports.examiner_close(session);
  }
}

class Session {
  #engine;
  #handle;

  constructor(engine, handle) {
    this.#engine = engine;
    this.#handle = handle;
  }

  /** The compiled rubric with its rules and diagnostics. */
  describe() {
    return JSON.parse(this.#engine.call("examiner_describe", this.#handle));
  }

  /** What the compiler has to say about the text. */
  diagnostics() {
    return JSON.parse(this.#engine.call("examiner_diagnostics", this.#handle));
  }

  outline() {
    return this.#engine.call("examiner_outline", this.#handle);
  }

  /** The questions with their checklists and model answers. */
  paper() {
    return JSON.parse(this.#engine.call("examiner_paper", this.#handle));
  }

  /** Steps and hints on the answer that was marked last. */
  coach() {
    return JSON.parse(this.#engine.call("examiner_coach", this.#handle) || "null");
  }

  /** The result line of an answer; null when the rubric has no such question. */
  mark({ learner = "", question = "", answer }) {
    const line = this.#engine.call("examiner_mark", this.#handle, [learner, question, answer]);
    return line === null ? null : line.trimEnd();
  }

  close() {
    this.#engine.close(this.#handle);
  }
}
