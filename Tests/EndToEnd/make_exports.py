"""Writes Corpus/exports from the mock paper: the same answers as each kind of form hands them over.

    pip install openpyxl python-docx && python3 Tests/EndToEnd/make_exports.py

The mock paper is our own; see Corpus/README.md. Files are the same bytes on every run but for what the libraries write
of themselves.
"""
import csv
import datetime
import pathlib
import sys

import docx
import openpyxl

root = pathlib.Path(__file__).resolve().parent.parent.parent
out = root / "Corpus" / "exports"
with open(root / "Corpus" / "mock-paper-wide.csv", newline="", encoding="utf-8") as file:
    header, *rows = list(csv.reader(file))
questions = [heading.split(". ", 1)[1] for heading in header[3:]]
fixed = datetime.datetime(2025, 3, 14, 12, 0, 0)


def when(row):
    return datetime.datetime.strptime(row[0], "%d/%m/%Y %H:%M:%S")


def google():
    """As "Responses, download (.csv)" writes it: every cell quoted."""
    with open(out / "google-forms.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerow(["Timestamp", "Email Address", "Full name"] + [f"{n}. {q}" for n, q in enumerate(questions, 1)])
        for row in rows:
            moment = when(row)
            stamp = f"{moment:%Y/%m/%d} {moment.hour % 12 or 12}:{moment:%M:%S} {'am' if moment.hour < 12 else 'pm'} GMT"
            writer.writerow([stamp] + row[1:])


def microsoft():
    """As "Open in Excel" writes it: the questions without their numbers, times as dates."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Sheet1"
    sheet.append(["ID", "Start time", "Completion time", "Email", "Name", "Last modified time"] + questions)
    for number, row in enumerate(rows, 1):
        end = when(row)
        sheet.append([number, end - datetime.timedelta(minutes=31), end, row[1], row[2], None])
        for column, answer in enumerate(row[3:], 7):
            # Answers that begin like formulas are text.
            cell = sheet.cell(row=number + 1, column=column)
            cell.value = answer or None
            if answer:
                cell.data_type = "s"
    for column in "BC":
        for cell in sheet[column][1:]:
            cell.number_format = "m/d/yy h:mm:ss"
    book.properties.created = book.properties.modified = fixed
    book.properties.creator = "Examiner"
    book.save(out / "microsoft-forms.xlsx")


def moodle():
    """As the quiz report "Responses" is downloaded; one learner made two attempts, and a blank answer is a hyphen."""
    with open(out / "moodle-quiz-responses.csv", "w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file, lineterminator="\n")
        names = [f"{kind} {n}" for n in range(1, len(questions) + 1) for kind in ("Question", "Response")]
        writer.writerow(
            ["Last name", "First name", "Email address", "Status", "Started", "Completed", "Duration", "Grade/8.00"] + names)

        def attempt(row, end, answers):
            first, last = row[2].split(" ", 1)
            start = end - datetime.timedelta(minutes=31)
            pairs = [cell for question, answer in zip(questions, answers) for cell in (question, answer or "-")]
            stamp = lambda moment: f"{moment.day} {moment:%B %Y}  {moment.hour % 12 or 12}:{moment:%M %p}"
            writer.writerow([last, first, row[1], "Finished", stamp(start), stamp(end), "31 mins", "Not yet graded"] + pairs)

        for row in sorted(rows, key=lambda row: row[2].split(" ", 1)[1]):
            attempt(row, when(row), row[3:])
            if row[2] == "Hamza Qureshi":
                # The first attempt, listed second.
                attempt(row, when(row) - datetime.timedelta(days=1), ["I do not know."] * 4)


def word():
    """As learners hand it in: a name, then the questions as headings."""
    folder = out / "word"
    folder.mkdir(exist_ok=True)
    for row in rows[:4]:
        document = docx.Document()
        document.core_properties.created = document.core_properties.modified = fixed
        document.core_properties.author = "Examiner"
        document.add_paragraph(row[2])
        for number, (question, answer) in enumerate(zip(questions, row[3:]), 1):
            document.add_heading(f"Question {number}", level=1)
            document.add_paragraph(question)
            for line in answer.split("\n"):
                document.add_paragraph(line)
        document.save(folder / f"{row[2]}.docx")


out.mkdir(exist_ok=True)
google()
microsoft()
moodle()
word()
