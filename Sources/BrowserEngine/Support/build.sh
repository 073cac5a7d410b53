#!/usr/bin/env bash
# Builds the engine as a WebAssembly module with the stock toolchain: build.sh workbench|practice OUTPUT.wasm [SCRATCH_FOLDER]
#   workbench  compiles rubrics, and so has the lexicon
#   practice   opens a rubric that the program has compiled, and marks its answers: without compiler, lexicon and word list
# Each module is compiled as Embedded Swift, on its own, so that what does not belong in the browser fails here.
set -euo pipefail
kind=${1:?usage: build.sh workbench|practice OUTPUT.wasm [SCRATCH_FOLDER]}
output=${2:?usage: build.sh workbench|practice OUTPUT.wasm [SCRATCH_FOLDER]}
scratch=${3:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)
sources=$(cd "$here/../.." && pwd)
target=wasm32-unknown-none-wasm
# A toolchain started through a link still keeps its libraries beside its real compiler.
toolchain=$(cd "$(dirname "$(readlink -f "$(command -v swiftc)")")/.." && pwd)
mkdir -p "$scratch" "$(dirname "$output")"

flags=(-target "$target" -enable-experimental-feature Embedded -wmo -parse-as-library
  -swift-version 6 -warnings-as-errors -package-name examiner
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility
  -enable-upcoming-feature ExistentialAny -I "$scratch")
modules=(JSONText Language RubricModel RubricCompiler Marking Coaching)
entries=(allocate free close mark coach copy_output)
case $kind in
  workbench) entries+=(compile describe outline diagnostics paper) left_out=() ;;
  practice)
    modules=(JSONText Language RubricModel Marking Coaching)
    entries+=(open)
    flags+=(-D WORD_LISTS_FROM_PAGE)
    left_out=(-not -path '*/Workbench/*')
    ;;
  *) echo "build.sh: there is no '$kind'" >&2 && exit 64 ;;
esac
compile() { # compile MODULE ARGUMENTS...
  local module=$1
  shift
  find "$sources/$module" -name '*.swift' "${left_out[@]}" | LC_ALL=C sort > "$scratch/$module.files"
  swiftc "${flags[@]}" -module-name "$module" "@$scratch/$module.files" "$@"
}
# Embedded Swift makes machine code where it is used: the last module's object holds what it needs of the others, which
# are therefore neither optimised nor turned into code of their own.
for module in "${modules[@]}"; do
  compile "$module" -Onone -emit-module -emit-module-path "$scratch/$module.swiftmodule"
done
compile BrowserEngine -Osize -c -o "$scratch/BrowserEngine.o"
"$toolchain/bin/clang" --target="$target" -mbulk-memory -O2 -fno-builtin -Wall -Werror \
  -c "$here/runtime.c" -o "$scratch/runtime.o"

exports=()
for entry in "${entries[@]}"; do exports+=("--export=examiner_$entry"); done
"$toolchain/bin/wasm-ld" --no-entry --gc-sections --strip-all -O2 -z stack-size=1048576 "${exports[@]}" \
  "$scratch/BrowserEngine.o" "$scratch/runtime.o" \
  "$toolchain/lib/swift/embedded/$target/libswiftUnicodeDataTables.a" -o "$output"
echo "$output: $(wc -c < "$output") bytes, $(gzip -9nc "$output" | wc -c) gzipped"
