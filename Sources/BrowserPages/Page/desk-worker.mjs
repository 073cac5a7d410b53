// The desk in a worker: one request after another, each answered under its number.

import { Desk } from "./desk.mjs";

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
