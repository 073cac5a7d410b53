// The page's side of the marking desk.

import { Desk } from "./desk.mjs";

/** The text of a data block of the page. */
export function block(id) {
  return document.getElementById(id).textContent;
}

/** The text that a data block holds in base64. */
export function packedBlock(id) {
  const letters = atob(block(id));
  return new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
}

/** Whether the engine can run here at all. */
export function canRun() {
  return typeof WebAssembly === "object" && typeof DecompressionStream === "function";
}

/** The one policy under which a page may start its worker; a page that restarts the desk has it already. */
let workerPolicy = null;

export class DeskClient {
  #worker = null;
  #desk = null;
  #waiting = new Map();
  #number = 0;

  /** Starts the desk with the engine that the page carries, and with what else the desk is to load. */
  static async open(others = {}) {
    const client = new DeskClient();
    const request = { kind: "load", module: block("engine"), ...others };
    try {
      client.#startWorker();
      await client.ask(request);
    } catch {
      // No workers here, as in some browsers for pages opened from a file: the desk moves into the page.
      client.#worker?.terminate();
      client.#worker = null;
      client.#desk = new Desk();
      await client.ask(request);
    }
    return client;
  }

  #startWorker() {
    const url = URL.createObjectURL(new Blob([block("desk-code")], { type: "text/javascript" }));
    workerPolicy ??= globalThis.trustedTypes?.createPolicy("examiner", { createScriptURL: (address) => address }) ?? null;
    this.#worker = new Worker(workerPolicy ? workerPolicy.createScriptURL(url) : url);
    this.#worker.addEventListener("message", ({ data }) => {
      const { resolve, reject } = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if (data.error === undefined) resolve(data.answer);
      else reject(new Error(data.error));
    });
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      for (const { reject } of this.#waiting.values()) reject(new Error("the marking desk stopped"));
      this.#waiting.clear();
    });
  }

  /** Sends a request; requests are answered in their order. */
  ask(request) {
    if (this.#desk) return this.#desk.answer(request);
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, request });
    });
  }
}
