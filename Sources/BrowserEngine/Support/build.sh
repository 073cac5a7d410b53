#!/usr/bin/env bash
# Builds the engine as a WebAssembly module with the stock toolchain: build.sh OUTPUT.wasm [SCRATCH_FOLDER]
# Each module is compiled as Embedded Swift, on its own, so that what does not belong in the browser fails here.
set -euo pipefail
output=${1:?usage: build.sh OUTPUT.wasm [SCRATCH_FOLDER]}
scratch=${2:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)
sources=$(cd "$here/../.." && pwd)
target=wasm32-unknown-none-wasm
# A toolchain started through a link still keeps its libraries beside its real compiler.
toolchain=$(cd "$(dirname "$(readlink -f "$(command -v swiftc)")")/.." && pwd)
mkdir -p "$scratch" "$(dirname "$output")"

objects=()
for module in JSONText Language RubricModel RubricCompiler Marking BrowserEngine; do
  find "$sources/$module" -name '*.swift' | LC_ALL=C sort > "$scratch/$module.files"
  swiftc -target "$target" -enable-experimental-feature Embedded -wmo -Osize -parse-as-library \
    -swift-version 6 -warnings-as-errors -package-name examiner \
    -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility \
    -enable-upcoming-feature ExistentialAny \
    -I "$scratch" -emit-module -module-name "$module" -emit-module-path "$scratch/$module.swiftmodule" \
    -c "@$scratch/$module.files" -o "$scratch/$module.o"
  objects+=("$scratch/$module.o")
done
"$toolchain/bin/clang" --target="$target" -mbulk-memory -O2 -fno-builtin -Wall -Werror \
  -c "$here/runtime.c" -o "$scratch/runtime.o"

exports=()
for entry in allocate free compile close describe outline mark copy_output; do
  exports+=("--export=examiner_$entry")
done
"$toolchain/bin/wasm-ld" --no-entry --gc-sections -z stack-size=1048576 "${exports[@]}" \
  "${objects[@]}" "$scratch/runtime.o" \
  "$toolchain/lib/swift/embedded/$target/libswiftUnicodeDataTables.a" -o "$output"
echo "$output: $(wc -c < "$output") bytes, $(gzip -9 -c "$output" | wc -c) gzipped"
