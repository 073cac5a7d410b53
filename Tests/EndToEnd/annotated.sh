#!/usr/bin/env bash
# Every rubric's annotated text, compiled again, is the same bytes: annotated.sh EXAMINER RUBRIC...
set -euo pipefail
examiner=$1
shift
scratch=$(mktemp)
trap 'rm -f "$scratch"' EXIT
for rubric in "$@"; do
  # A rubric with errors (65) is written back as far as it is understood.
  "$examiner" compile "$rubric" --emit annotated --quiet > "$scratch" 2> /dev/null || [ $? -eq 65 ]
  # From the file and not from a pipe: cmp might look at it before it is written.
  { "$examiner" compile - --emit annotated --quiet < "$scratch" 2> /dev/null || [ $? -eq 65 ]; } | cmp "$scratch" - \
    || { echo "$rubric: not a fixed point" >&2; exit 1; }
done
echo "$# rubrics are fixed points"
