/** Tokens of a label selector's text form. `word` is a key, a value, or `in`/`notin` where an operator may stand. */
export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'symbol'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' };

const blank = /[ \t\r\n]/;
const special = /[=!(),<>]/;
const symbols = new Set([')', ',', '!', '==', '=', '!=', '(', '>', '<']);

/** The longest symbol that stands at `start`. */
function symbolAt(text: string, start: number): string {
  const two = text.slice(start, start + 2);
  return symbols.has(two) ? two : text.charAt(start);
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && !blank.test(text.charAt(end)) && !special.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (blank.test(text.charAt(at))) {
      at++;
      continue;
    }
    const isSymbol = special.test(text.charAt(at));
    const part = isSymbol ? symbolAt(text, at) : wordAt(text, at);
    tokens.push({ kind: isSymbol ? 'symbol' : 'word', text: part });
    at += part.length;
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
}
