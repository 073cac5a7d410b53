#!/usr/bin/env bash
# A tutor's bad input through the real program: bad-classes.sh EXAMINER SCRATCH. Each case: expected exit code, expected words.
set -u
examiner=$1
scratch=$2/classes
root=$(cd "$(dirname "$0")/../.." && pwd)
rubric=$root/Rubrics/customer-service-fundamentals.md
exports=$root/Corpus/exports
mkdir -p "$scratch"
passed=0
failed=0

check() { # check NAME CODE WORDS COMMAND...: the words stand on standard output or the error stream
  local name=$1 code=$2 words=$3 got
  shift 3
  rm -rf "$scratch/out"
  timeout 60 "$@" > "$scratch/said" 2>&1 < /dev/null
  got=$?
  if [ "$got" -eq "$code" ] && { [ -z "$words" ] || grep -qF -- "$words" "$scratch/said"; }; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "$name: exit $got, expected $code with '$words'; it said:" >&2
    head -5 "$scratch/said" >&2
  fi
}

holds() { # holds NAME FILE WORDS: a file of the folder
  if grep -qF -- "$3" "$scratch/out/$2"; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "$1: '$3' is not in $2" >&2
  fi
}

marked() { # marked NAME CODE WORDS ANSWERS...
  local name=$1 code=$2 words=$3
  shift 3
  check "$name" "$code" "$words" "$examiner" mark "$rubric" "$@" --output "$scratch/out/"
}

cp "$exports/google-forms.csv" "$scratch/fake.xlsx"
marked "an Excel file that is not one" 65 "this is no Excel or Word file, though its name says so" \
  "$scratch/fake.xlsx"
cp "$exports/microsoft-forms.xlsx" "$scratch/-p [1]*.xlsx"
marked "a name full of signs" 0 "12 learners" "$scratch/-p [1]*.xlsx"
head -c 6000 "$exports/microsoft-forms.xlsx" > "$scratch/cut.xlsx"
marked "an Excel file cut short" 65 "it is damaged" "$scratch/cut.xlsx"
check "no unzip" 65 "'unzip', which is not installed" env PATH=/nowhere "$examiner" mark "$rubric" "$exports/microsoft-forms.xlsx"

python3 - "$scratch" << 'PYTHON'
import csv, pathlib, sys, zipfile
scratch = pathlib.Path(sys.argv[1])

def package(name, sheet, extra=()):
    with zipfile.ZipFile(scratch / name, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", '<workbook><sheets><sheet name="S" r:id="a" xmlns:r="x"/></sheets></workbook>')
        file.writestr("xl/_rels/workbook.xml.rels", '<R><Relationship Id="a" Target="worksheets/sheet1.xml"/></R>')
        file.writestr("xl/worksheets/sheet1.xml", sheet)
        for part, content in extra:
            file.writestr(part, content)

def cells(*rows):
    body = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{c}</t></is></c>' for c in row) + "</row>" for row in rows)
    return f"<worksheet><sheetData>{body}</sheetData></worksheet>"

good = cells(["Name", "Q1"], ["Amy", "They come back."])
package("macros.xlsx", good, [("xl/vbaProject.bin", "x")])
package("entity.xlsx", '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + good.replace("Amy", "&e;"))
package("lol.xlsx", '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + good.replace("Amy", "&b;"))
package("bomb.xlsx", good + " " * (300 << 20))
(scratch / "names.csv").write_text(
    'learner,question,answer\n../../x,1,They come back\n=1+1,1,"=HYPERLINK(""http://x"")"\n'
    "/etc/passwd,1,<script>alert(1)</script>\nCON,1,a\n李小龍,1,b\n\u202egnp.exe,1,c\n", encoding="utf-8")
(scratch / "latin.csv").write_bytes("Mock paper;;\r\n;;\r\nName;Q1;Q2\r\nZoë;naïve customers return;café\r\n".encode("cp1252"))
(scratch / "sixteen.csv").write_text("Name\tQ1\nZoë 🙂\tThey come back\n", encoding="utf-16")
PYTHON
marked "macros" 65 "holds macros, and is not opened" "$scratch/macros.xlsx"
marked "an external entity" 65 "declares entities, and is not read" "$scratch/entity.xlsx"
marked "entities of entities" 65 "declares entities, and is not read" "$scratch/lol.xlsx"
marked "a zip bomb" 65 "larger than 256 MB when unpacked" "$scratch/bomb.xlsx"
marked "names that are paths, formulas or scripts" 0 "6 learners" "$scratch/names.csv"
holds "a formula as a name" marks.csv "'=1+1,"
holds "a formula as an answer" moderation.csv "'=HYPERLINK"
[ "$(find "$scratch/out" -type f | wc -l)" -eq 12 ] && [ ! -e "$scratch/x.html" ] \
  || { echo "names that are paths: files elsewhere" >&2; failed=$((failed + 1)); }
marked "Windows-1252 with a title, header in row 3" 0 "1 learner, 2 questions" "$scratch/latin.csv"
holds "Windows-1252" marks.csv "Zoë,"
marked "UTF-16 with tabs" 0 "1 learner, 1 question" "$scratch/sixteen.csv"
holds "UTF-16" marks.csv "Zoë 🙂,"
marked "answered twice" 0 "Hamza Qureshi answered more than once; the latest answers count" "$exports/moodle-quiz-responses.csv"
holds "the latest counts" marks.csv "Hamza Qureshi,1,0,2,"
marked "the same file twice" 0 "answered more than once" "$exports/google-forms.csv" "$exports/google-forms.csv"

mkdir -p "$scratch/readonly" && chmod 500 "$scratch/readonly"
[ "$(id -u)" -eq 0 ] || check "a folder that may not be written" 74 "cannot write" \
  "$examiner" mark "$rubric" "$exports/google-forms.csv" --output "$scratch/readonly/"
check "a folder under a file" 74 "cannot write" "$examiner" mark "$rubric" "$exports/google-forms.csv" --output "$scratch/names.csv/x/"
check "a folder that is not there" 74 "cannot write" "$examiner" mark "$rubric" "$exports/google-forms.csv" --output "$scratch/a/b/"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
