#!/usr/bin/env bash
# Fuzzes the compiler and the marking with libFuzzer and the address sanitizer: run.sh SECONDS [FOLDER]
# Two thirds of the time go to the compiler. FOLDER keeps the programs, the corpus and what is found; exit status 1 on a find.
# INPUT_SECONDS (5) is what one input may take; give it more where other work starves the fuzzer.
set -euo pipefail
seconds=${1:?usage: run.sh SECONDS [FOLDER]}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
if [ $# -gt 1 ]; then folder=$2; else folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; fi
# The sanitizer tells where it crashed; Swift's own backtrace would run into its guards.
export SWIFT_BACKTRACE=enable=no
mkdir -p "$folder/modules" "$folder/seeds/compiler" "$folder/seeds/marking" "$folder/finds"

objects=()
for module in JSONText Language RubricModel RubricCompiler Marking; do
  find "$root/Sources/$module" -name '*.swift' | LC_ALL=C sort > "$folder/modules/$module.files"
  swiftc -O -wmo -sanitize=fuzzer,address -parse-as-library -swift-version 6 -package-name examiner \
    -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility \
    -enable-upcoming-feature ExistentialAny \
    -I "$folder/modules" -emit-module -module-name "$module" -emit-module-path "$folder/modules/$module.swiftmodule" \
    -c "@$folder/modules/$module.files" -o "$folder/modules/$module.o"
  objects+=("$folder/modules/$module.o")
done
for target in Compiler Marking; do
  swiftc -O -sanitize=fuzzer,address -parse-as-library -swift-version 6 -package-name examiner -use-ld=lld \
    -module-name "${target}Fuzzer" -I "$folder/modules" "$here/${target}Fuzzer.swift" "${objects[@]}" \
    -o "$folder/${target}Fuzzer"
done

# Seeds: every rubric there is; for the marking, each with itself as the answer.
for text in "$root"/Rubrics/*.md "$root"/Corpus/marked-answers/*.md "$root"/Tests/RubricCompilerTests/Golden/*.{md,txt}; do
  cp "$text" "$folder/seeds/compiler/"
  cat "$text" "$text" > "$folder/seeds/marking/$(basename "$text")"
done

fuzz() { # fuzz PROGRAM SEEDS SECONDS
  mkdir -p "$folder/corpus/$2"
  (cd "$folder/finds" && "$folder/$1" -max_total_time="$3" -timeout="${INPUT_SECONDS:-5}" -rss_limit_mb=2048 -max_len=16384 -print_final_stats=1 \
    -dict="$here/notation.dict" "$folder/corpus/$2" "$folder/seeds/$2") > "$folder/$1.log" 2>&1 || {
    tail -n 60 "$folder/$1.log"
    echo "$1: a find, in $folder/finds" >&2
    trap - EXIT
    exit 1
  }
  echo "$1: $(sed -n 's/^stat::number_of_executed_units: //p' "$folder/$1.log") executions in $3 s," \
    "$(grep -o 'cov: [0-9]*' "$folder/$1.log" | tail -n 1), no find"
}
fuzz CompilerFuzzer compiler "$((seconds * 2 / 3))"
fuzz MarkingFuzzer marking "$((seconds - seconds * 2 / 3))"
