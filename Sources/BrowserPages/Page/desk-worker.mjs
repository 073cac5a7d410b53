// The desk in a worker.

import { Desk } from "./desk.mjs";

/** Answers one request after another, each under its number. The page calls this at the end of the worker's script. */
export function answerRequests() {
  const desk = new Desk();
  let last = Promise.resolve();
  self.addEventListener("message", ({ data }) => {
    last = last.then(async () => {
      try {
        self.postMessage({ number: data.number, answer: await desk.answer(data.request) });
      } catch (error) {
        self.postMessage({ number: data.number, error: String(error?.message ?? error) });
      }
    });
  });
}
