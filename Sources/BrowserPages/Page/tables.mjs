// Sample answers as files: CSV (RFC 4180) with a header, or JSON Lines.

/** The rows of a CSV text, each a list of cells. */
export function rowsOf(text) {
  const rows = [];
  let row = [];
  let cell = "";
  let isQuoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place];
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === "") isQuoted = true;
    else if (letter === ",") {
      row.push(cell);
      cell = "";
    } else if (letter === "\n" || letter === "\r") {
      if (letter === "\r" && text[place + 1] === "\n") place += 1;
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += letter;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows.filter((cells) => cells.some((one) => one.trim() !== ""));
}

/** Names under which a column is known. */
const names = {
  learner: ["learner", "name", "student", "id"],
  question: ["question", "question id"],
  answer: ["answer", "response", "text"],
  human: ["human", "marks", "mark", "human marks", "moderated_marks"],
};

/** A person's mark: a whole number, or null. */
export function wholeMark(value) {
  const text = String(value ?? "").trim();
  return /^\d{1,3}$/.test(text) ? Number(text) : null;
}

/** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
function plain(cell) {
  return /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}

/** The answers of a file; throws an error with what is wrong for the tutor to read. */
export function answersOf(file) {
  const text = file.replace(/^\uFEFF/, "");
  return text.trimStart().startsWith("{") ? answersOfLines(text) : answersOfTable(text);
}

function answersOfLines(text) {
  return text.split(/\r?\n/).flatMap((line, place) => {
    if (line.trim() === "") return [];
    let row;
    try {
      row = JSON.parse(line);
    } catch {
      throw new Error(`line ${place + 1} is not JSON`);
    }
    if (typeof row?.answer !== "string") throw new Error(`line ${place + 1} has no "answer"`);
    const human = wholeMark(row.human ?? row.marks);
    return [{ learner: String(row.learner ?? ""), question: String(row.question ?? ""), answer: row.answer, human }];
  });
}

function answersOfTable(text) {
  const [head, ...rows] = rowsOf(text);
  const headings = (head ?? []).map((cell) => cell.trim().toLowerCase());
  const column = (name) => names[name].map((one) => headings.indexOf(one)).find((place) => place >= 0) ?? -1;
  const places = Object.fromEntries(Object.keys(names).map((name) => [name, column(name)]));
  if (places.answer < 0) throw new Error("no column is headed 'answer'");
  const cell = (row, name) => plain(row[places[name]] ?? "");
  return rows.map((row) => ({
    learner: cell(row, "learner"), question: cell(row, "question").trim(), answer: cell(row, "answer"),
    human: wholeMark(cell(row, "human")),
  }));
}

/** A cell as a spreadsheet reads it, and not as a formula (OWASP, "CSV Injection"). */
function csvCell(value) {
  const text = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The answers as CSV, with the persons' marks. */
export function tableOf(answers) {
  const rows = answers.map(({ learner, question, answer, human }) =>
    [learner, question, answer, human === null ? "" : String(human)].map(csvCell).join(","));
  return ["learner,question,answer,human", ...rows, ""].join("\r\n");
}
