#!/usr/bin/env bash
# Writes a Swift source that holds files as literals.
#   embed.sh practice|workbench OUTPUT.swift WORK_FOLDER SOURCES_FOLDER    the engine for such pages: built, gzipped, in base64
#   embed.sh texts OUTPUT.swift FILE...                        text files, each under its name
set -euo pipefail
kind=$1 output=$2
shift 2
case $kind in
  practice | workbench)
    work=$1 sources=$2
    scratch=$work/$kind
    mkdir -p "$scratch"
    # Quiet unless something is wrong: the build shows what it prints.
    if ! "$sources/BrowserEngine/Support/build.sh" "$kind" "$scratch/examiner.wasm" "$scratch" > "$scratch/log.txt" 2>&1; then
      cat "$scratch/log.txt" >&2
      exit 1
    fi
    {
      printf 'enum %sModule {\n  static let base64: StaticString = "' "${kind^}"
      gzip -9nc "$scratch/examiner.wasm" | base64 | tr -d '\n'
      printf '"\n}\n'
    } > "$output.part"
    ;;
  texts)
    {
      printf 'enum PageFiles {\n'
      for file in "$@"; do
        name=$(basename "$file" | tr -c 'a-zA-Z0-9\n' '_')
        printf '  static let %s: StaticString = ##"""\n' "$name"
        # A literal's text ends before the line end in front of its closing quotation marks.
        cat "$file"
        printf '\n"""##\n'
      done
      printf '}\n'
    } > "$output.part"
    ;;
esac
mv "$output.part" "$output"
