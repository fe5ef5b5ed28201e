/** Deeper values are refused: what walks through them would run out of stack. */
export const deepestJson = 1_000;

/** Whether the JSON text nests deeper than `deepestJson`; found without parsing it. */
export function isTooDeep(text: Buffer): boolean {
  if (text.length <= deepestJson) return false;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i];
    if (quoted) {
      if (byte === 0x5c) i++;
      else if (byte === 0x22) quoted = false;
    } else if (byte === 0x22) quoted = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > deepestJson) return true;
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return false;
}
