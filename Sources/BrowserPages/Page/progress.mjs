// A picture of the attempts at a question, with its content in words for those who do not see it.

const namespace = "http://www.w3.org/2000/svg";
const [width, height, left, right, top, bottom] = [360, 150, 34, 14, 14, 30];
/** Attempts that have room in the picture. */
const shown = 12;

function draw(name, attributes, text = null) {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== null) element.textContent = text;
  return element;
}

/** "Attempt 1: 0 of 2. Attempt 2: 1 of 2." */
export function inWords(attempts) {
  return attempts.map(({ marks, max, number }) => `Attempt ${number}: ${marks} of ${max}.`).join(" ");
}

/** An SVG of the marks of each attempt, oldest first. */
export function picture(attempts, id) {
  const numbered = attempts.map((attempt, place) => ({ ...attempt, number: place + 1 })).slice(-shown);
  const max = Math.max(1, ...numbered.map((attempt) => attempt.max));
  const x = (place) => left + (numbered.length < 2 ? 0.5 : place / (numbered.length - 1)) * (width - left - right);
  const y = (marks) => height - bottom - (marks / max) * (height - top - bottom);
  const svg = draw("svg", {
    viewBox: `0 0 ${width} ${height}`, class: "plot", role: "img", "aria-labelledby": `${id}-title ${id}-text`,
  });
  svg.append(draw("title", { id: `${id}-title` }, "Marks of your attempts at this question"));
  svg.append(draw("desc", { id: `${id}-text` }, inWords(numbered)));
  const step = Math.max(1, Math.ceil(max / 4));
  for (let marks = 0; marks <= max; marks += step) {
    svg.append(draw("line", { class: marks === 0 ? "axis" : "grid", x1: left, x2: width - right, y1: y(marks), y2: y(marks) }));
    svg.append(draw("text", { class: "minor", x: left - 8, y: y(marks) + 4, "text-anchor": "end" }, String(marks)));
  }
  const path = numbered.map(({ marks }, place) => `${place === 0 ? "M" : "L"}${x(place)} ${y(marks)}`).join(" ");
  svg.append(draw("path", { class: "way", d: path }));
  numbered.forEach(({ marks, number }, place) => {
    svg.append(draw("circle", { class: "dot", cx: x(place), cy: y(marks), r: 4.5 }));
    svg.append(draw("text", { class: "minor", x: x(place), y: height - 10, "text-anchor": "middle" }, String(number)));
  });
  return svg;
}
