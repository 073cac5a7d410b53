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

/** Settles when all of the page has been read: its script starts before the data that stand behind it. */
function pageIsRead() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
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
  #hasStopped = false;

  /** Starts the desk with the engine that the page carries, and with what other blocks the desk is to load. */
  static async open(...others) {
    const client = new DeskClient();
    const load = async () => {
      await pageIsRead();
      const blocks = others.map((id) => [id, block(id)]);
      return client.ask({ kind: "load", module: block("engine"), ...Object.fromEntries(blocks) });
    };
    try {
      client.#startWorker();
      await load();
    } catch {
      // No workers here, as in some browsers for pages opened from a file: the desk moves into the page.
      client.#worker?.terminate();
      client.#worker = null;
      client.#desk = new Desk();
      await load();
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
      this.#hasStopped = true;
      for (const { reject } of this.#waiting.values()) reject(new Error("the marking desk stopped"));
      this.#waiting.clear();
    });
  }

  /** Sends a request; requests are answered in their order. */
  ask(request) {
    if (this.#desk) return this.#desk.answer(request);
    if (this.#hasStopped) return Promise.reject(new Error("the marking desk stopped"));
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, request });
    });
  }
}
