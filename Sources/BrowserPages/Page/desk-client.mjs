// The page's side of the marking desk.

import { block, loading } from "./blocks.mjs";
import { Desk } from "./desk.mjs";

/** Milliseconds after which a desk of the page moves into a worker. */
const untilMove = 1000;

/** Settles when all of the page has been read: its script starts before the data that stand behind it. */
function pageIsRead() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

/** The one policy under which a page may start its worker; a page that restarts the desk has it already. */
let workerPolicy = null;

export class DeskClient {
  #worker = null;
  #desk = null;
  #waiting = new Map();
  #number = 0;
  #hasStopped = false;

  /** Starts the desk in a worker with the engine that the page carries. */
  static async open() {
    const client = new DeskClient();
    try {
      await client.#moveToWorker(["engine"]);
    } catch {
      // No workers here, as in some browsers for pages opened from a file: the desk stands in the page.
      client.#desk = new Desk();
      await client.ask(loading(["engine"]));
    }
    return client;
  }

  /**
   * Starts with a desk of the page, which is there sooner than any worker. A worker takes its place as soon as it has loaded
   * the same blocks, so that the page never waits for a long answer; where there are no workers, the desk stays.
   */
  static startingWith(desk, ids) {
    const client = new DeskClient();
    client.#desk = desk;
    setTimeout(() => client.#moveToWorker(ids).catch(() => {}), untilMove);
    return client;
  }

  async #moveToWorker(ids) {
    try {
      this.#startWorker();
      await pageIsRead();
      await this.#post(loading(ids));
      this.#desk = null;
    } catch (error) {
      this.#worker?.terminate();
      throw error;
    }
  }

  #startWorker() {
    const code = new Blob([block("desk-code"), "answerRequests();\n"], { type: "text/javascript" });
    const url = URL.createObjectURL(code);
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
    return this.#desk ? this.#desk.answer(request) : this.#post(request);
  }

  #post(request) {
    if (this.#hasStopped) return Promise.reject(new Error("the marking desk stopped"));
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, request });
    });
  }
}
