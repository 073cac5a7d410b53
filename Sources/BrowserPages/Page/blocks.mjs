// What a page carries in elements that no browser runs.

/** The text of a data block of the page. */
export function block(id) {
  return document.getElementById(id).textContent;
}

/** The text that a data block holds in base64. */
export function packedBlock(id) {
  const letters = atob(block(id));
  return new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
}

/** The request that opens a desk with the blocks of these names. */
export function loading(ids) {
  return { kind: "load", ...Object.fromEntries(ids.map((id) => [id, block(id)])) };
}

/** Whether the engine can run here at all. */
export function canRun() {
  return typeof WebAssembly === "object" && typeof DecompressionStream === "function";
}
