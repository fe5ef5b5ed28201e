/** Characters that may stand in a header's quoted text. */
const clean = (text: string) => text.replace(/[^\t\x20-\x7e]/g, '?').replace(/[\\"]/g, '\\$&');

/** Header names and values by turns. As upstream: at most 4 KiB of text, each warning once. */
export function warningHeaders(warnings: readonly string[]): string[] {
  const headers: string[] = [];
  let length = 0;
  for (const warning of new Set(warnings)) {
    length += warning.length;
    if (length > 4096) break;
    headers.push('warning', `299 - "${clean(warning)}"`);
  }
  return headers;
}
