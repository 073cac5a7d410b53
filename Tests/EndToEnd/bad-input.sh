#!/usr/bin/env bash
# Bad input through the real program: bad-input.sh EXAMINER SCRATCH. Each case: expected exit code, expected words on stderr.
set -u
examiner=$1
scratch=$2/bad
root=$(cd "$(dirname "$0")/../.." && pwd)
rubric=$root/Rubrics/customer-service-fundamentals.md
mkdir -p "$scratch"
passed=0
failed=0

check() { # check NAME CODE WORDS COMMAND...
  local name=$1 code=$2 words=$3 got
  shift 3
  "$@" > "$scratch/out" 2> "$scratch/err" < /dev/null
  got=$?
  if [ "$got" -eq "$code" ] && { [ -z "$words" ] || grep -qF -- "$words" "$scratch/err"; }; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "$name: exit $got, expected $code with '$words'; stderr:" >&2
    head -5 "$scratch/err" >&2
  fi
}

good='{"learner":"A","question":"1","answer":"They come back again and tell their friends."}'
printf '' > "$scratch/empty.md"
printf '# A title\n\nAnd a paragraph.\n' > "$scratch/no-points.md"
printf '%s\n{"learner":"B","question":"1","answer":\n%s\n' "$good" "$good" > "$scratch/malformed.jsonl"
printf '%s\n{"learner":"B","question":"99","answer":"x"}\n' "$good" > "$scratch/unknown.jsonl"
printf 'learner,question,answer\nA,1,They come back\nB,1\nC,1,They tell friends\n' > "$scratch/ragged.csv"
printf 'pupil number,mark\n1,2\n' > "$scratch/columns.csv"
printf '{"learner":"A","question":"1","answer":"caf\xff come back again"}\n{"learner":"B","question":"1","answer":""}\n' > "$scratch/bytes.jsonl"
python3 - "$scratch/huge.jsonl" << 'PYTHON'
import json, sys
with open(sys.argv[1], "w") as out:
    out.write(json.dumps({"learner": "A", "question": "1", "answer": "word " * 2_000_000}) + "\n")
    out.write(json.dumps({"learner": "B", "question": "1", "answer": "They come back again and tell their friends."}) + "\n")
PYTHON

check "missing rubric" 66 "no-such-file.md" "$examiner" mark "$scratch/no-such-file.md" "$scratch/ragged.csv"
check "missing answers" 66 "no-such-file.csv" "$examiner" mark "$rubric" "$scratch/no-such-file.csv"
check "folder as rubric" 74 "$scratch" "$examiner" compile "$scratch"
check "empty rubric" 65 "empty.md:1:1: error:" "$examiner" compile "$scratch/empty.md"
check "no marking points" 65 "no-points.md:1:1: error:" "$examiner" compile "$scratch/no-points.md"
check "unknown command" 64 "compile" "$examiner" complie "$rubric"
check "unknown option" 64 "--output" "$examiner" mark "$rubric" "$scratch/ragged.csv" --outptu x
check "malformed JSON" 65 "malformed.jsonl:2:" "$examiner" mark "$rubric" "$scratch/malformed.jsonl" --to jsonl
[ "$(wc -l < "$scratch/out")" -eq 2 ] || { echo "malformed JSON: the other answers were not marked" >&2; failed=$((failed + 1)); }
check "unknown question" 65 "unknown.jsonl:2:" "$examiner" mark "$rubric" "$scratch/unknown.jsonl" --to jsonl
[ "$(wc -l < "$scratch/out")" -eq 1 ] || { echo "unknown question: the other answer was not marked" >&2; failed=$((failed + 1)); }
check "ragged CSV" 65 "ragged.csv:3:" "$examiner" mark "$rubric" "$scratch/ragged.csv" --to jsonl
[ "$(wc -l < "$scratch/out")" -eq 2 ] || { echo "ragged CSV: the other answers were not marked" >&2; failed=$((failed + 1)); }
check "CSV without the columns" 65 "columns.csv:1:1: error:" "$examiner" mark "$rubric" "$scratch/columns.csv"
check "unwritable output" 74 "/proc" "$examiner" mark "$rubric" "$scratch/bytes.jsonl" --to jsonl --output /proc/no/out.jsonl
check "invalid UTF-8 and an empty answer" 0 "" "$examiner" mark "$rubric" "$scratch/bytes.jsonl" --to jsonl
grep -q '"flags":\["blank"\]' "$scratch/out" || { echo "empty answer: no flag" >&2; failed=$((failed + 1)); }
check "an answer of 10 MB" 0 "" "$examiner" mark "$rubric" "$scratch/huge.jsonl" --to jsonl
grep -q 'too-long' "$scratch/out" && [ "$(wc -l < "$scratch/out")" -eq 2 ] || { echo "10 MB: no flag" >&2; failed=$((failed + 1)); }

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
