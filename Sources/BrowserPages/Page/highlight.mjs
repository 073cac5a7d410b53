// Evidence marked in the text while it is written: a copy of the text lies behind the text box and bears the marks, so that
// the box itself, its caret and its undo are never touched.

import { fill, make } from "./elements.mjs";

/** Beyond this many letters the copy would slow the writing down. */
const longest = 60_000;

/** The words of a result that earn or cost marks, as ranges of UTF-16 units, in order and apart. */
export function quotations(result, text) {
  const found = [];
  for (const point of result.points) {
    if (point.decision === "not" && point.marks === 0) continue;
    for (const evidence of point.evidence) {
      found.push({ ...evidence, kind: point.decision === "met" ? "met" : "partial" });
    }
  }
  for (const mistake of result.misconceptions) found.push({ ...mistake, kind: "wrong" });
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return inUnits(found, text);
}

/** Places in Unicode scalars as places in UTF-16 units. */
function inUnits(ranges, text) {
  const wanted = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const units = new Map();
  let unit = 0;
  let scalar = 0;
  for (const place of wanted) {
    while (scalar < place && unit < text.length) {
      unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
      scalar += 1;
    }
    units.set(place, unit);
  }
  return ranges.map((range) => ({ ...range, start: units.get(range.start), end: units.get(range.end) }));
}

/** What is left of marks when a text has been changed in one place. */
function carriedOver(marks, before, after) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= before.length - tail) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
    return [];
  });
}

/** Marks that lie apart: of overlapping ones those of a kind are joined, else the later has what the earlier leaves of it. */
function apart(marks) {
  const found = [];
  for (const { start, end, kind } of marks) {
    const last = found.at(-1);
    if (last && start < last.end) {
      if (kind === last.kind) last.end = Math.max(last.end, end);
      else if (end > last.end) found.push({ start: last.end, end, kind });
    } else if (end > start) {
      found.push({ start, end, kind });
    }
  }
  return found;
}

export class Highlight {
  #box;
  #copy;
  #text = "";
  #marks = [];

  /** Marks the text of `box` in `copy`, which lies behind it. */
  constructor(box, copy) {
    this.#box = box;
    this.#copy = copy;
  }

  /** Call when the text has changed: marks that are still right stay where they are. */
  follow() {
    const text = this.#box.value;
    this.#marks = text.length > longest ? [] : carriedOver(this.#marks, this.#text, text);
    this.#text = text;
    this.#draw();
  }

  /** Marks quotations of the text as it is. */
  show(marks) {
    this.#marks = marks;
    this.#text = this.#box.value;
    this.#draw();
  }

  #draw() {
    const text = this.#text;
    const isLong = text.length > longest;
    this.#box.parentElement.classList.toggle("long", isLong);
    if (isLong) return fill(this.#copy);
    const pieces = [];
    let position = 0;
    for (const { start, end, kind } of apart(this.#marks)) {
      pieces.push(text.slice(position, start), make("mark", { class: kind }, text.slice(start, end)));
      position = end;
    }
    // A last line without letters has its height too.
    pieces.push(`${text.slice(position)}\n`);
    fill(this.#copy, ...pieces);
  }
}
