// Opens the desk of a practice page. It stands in the head, right behind what it works on: the engine is unpacked and compiled
// while the browser reads the rest of the page, and waits for no worker.

import { canRun, loading } from "./blocks.mjs";
import { Desk } from "./desk.mjs";

/** What a desk of the page is opened with. */
export const deskBlocks = ["engine", "rubric", "words"];

/** The desk of the page itself; null where the engine cannot run. */
export const firstDesk = canRun() ? new Desk() : null;

/** Settles when it is open. */
export const firstOpening = firstDesk?.answer(loading(deskBlocks));
// Whoever waits for it is told; until then nobody may be waiting.
firstOpening?.catch(() => {});
