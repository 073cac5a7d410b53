// Attempts and what is to be practised again, in the browser's own storage: nothing leaves the device.

const minute = 60_000;
const day = 24 * 60 * minute;
/** How long a point rests after it was missed, and after it was met once, twice, … */
const rests = [10 * minute, day, 3 * day, 7 * day, 16 * day, 35 * day];
/** Older attempts make room for new ones. */
const mostAttempts = 500;
/** Letters of an answer that are kept. */
const longestAnswer = 20_000;

/** The boxes of spaced practice after an attempt: a point that was met goes up a box, one that was missed to the first. */
export function afterAttempt(boxes, attempt) {
  const next = { ...boxes };
  for (const { point, met } of attempt.points) {
    const old = boxes[point];
    let box = 0;
    // Practice that comes before it is due does not count twice.
    if (met) box = old === undefined ? 1 : attempt.time < old.due ? old.box : Math.min(old.box + 1, rests.length - 1);
    const keeps = met && old !== undefined && box === old.box && attempt.time < old.due;
    next[point] = { question: attempt.question, box, due: keeps ? old.due : attempt.time + rests[box] };
  }
  return next;
}

/** The boxes that a list of attempts leads to. */
export function boxesOf(attempts) {
  return attempts.reduce(afterAttempt, {});
}

/** Attempts of two lists, each once, in the order of time. */
export function merged(one, other) {
  const byID = new Map([...one, ...other].map((attempt) => [attempt.id, attempt]));
  return [...byID.values()].sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1)).slice(-mostAttempts);
}

function isAttempt(value) {
  return (
    typeof value === "object" && value !== null && typeof value.id === "string" && typeof value.question === "string" &&
    Number.isFinite(value.time) && typeof value.answer === "string" && Number.isFinite(value.marks) &&
    Number.isFinite(value.max) && Array.isArray(value.points)
  );
}

/** What a text of the storage holds; a text that is broken holds nothing. */
export function parsed(text) {
  try {
    const value = JSON.parse(text ?? "{}");
    return {
      attempts: Array.isArray(value.attempts) ? value.attempts.filter(isAttempt) : [],
      drafts: typeof value.drafts === "object" && value.drafts !== null ? value.drafts : {},
    };
  } catch {
    return { attempts: [], drafts: {} };
  }
}

export class Attempts {
  #key;
  #storage = null;
  #state = { attempts: [], drafts: {} };
  /** What keeps attempts from being stored, for the learner to read; empty where all is well. */
  trouble = "";

  constructor(key, storage) {
    this.#key = key;
    try {
      this.#storage = storage();
      this.reload();
    } catch {
      this.#storage = null;
      this.trouble = "This browser does not let the page store anything: your attempts are kept until you close it.";
    }
  }

  get all() {
    return this.#state.attempts;
  }

  of(question) {
    return this.#state.attempts.filter((attempt) => attempt.question === question);
  }

  draft(question) {
    const draft = this.#state.drafts[question];
    return typeof draft === "string" ? draft : "";
  }

  /** Reads what is stored, which another tab may have changed. */
  reload() {
    const stored = parsed(this.#storage.getItem(this.#key));
    this.#state = { attempts: merged(this.#state.attempts, stored.attempts), drafts: stored.drafts };
  }

  keepDraft(question, text) {
    this.#change((state) => {
      if (text === "" || text.length > longestAnswer) delete state.drafts[question];
      else state.drafts[question] = text;
    });
  }

  add(attempt) {
    const kept = { ...attempt, answer: attempt.answer.slice(0, longestAnswer) };
    this.#change((state) => {
      state.attempts = merged(state.attempts, [kept]);
    });
  }

  deleteAll() {
    this.#state = { attempts: [], drafts: {} };
    try {
      this.#storage?.removeItem(this.#key);
    } catch {
      // What cannot be reached cannot be deleted, and was never stored.
    }
  }

  /** Points by when they are due, the most overdue first. */
  schedule() {
    const boxes = Object.entries(boxesOf(this.#state.attempts));
    return boxes.map(([point, box]) => ({ point, ...box })).sort((a, b) => a.due - b.due);
  }

  /** Changes the state as it is stored now, so that two tabs lose nothing of each other. */
  #change(body) {
    if (!this.#storage) return body(this.#state);
    try {
      this.reload();
      body(this.#state);
      this.#storage.setItem(this.#key, JSON.stringify(this.#state));
      this.trouble = "";
    } catch {
      this.trouble = "The browser's storage is full: what you do now is kept until you close the page. Export it, or delete old attempts.";
    }
  }
}
