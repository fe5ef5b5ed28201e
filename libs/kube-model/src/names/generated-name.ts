/** No vowels and no digits that look like letters: a random name never spells a word. */
export const safeAlphabet = 'bcdfghjklmnpqrstvwxz2456789';

const suffixLength = 5;
const longest = 63;

/** `length` characters that are safe in a name. `random` returns numbers in [0, 1). */
export function safeSuffix(length: number, random: () => number = Math.random): string {
  return Array.from({ length }, () => safeAlphabet.charAt(Math.floor(random() * safeAlphabet.length))).join('');
}

/** The name of an object that was sent with `metadata.generateName`; the base is cut so that it fits a label. */
export function generateName(base: string, random: () => number = Math.random): string {
  return base.slice(0, longest - suffixLength) + safeSuffix(suffixLength, random);
}

/** Spells a number's digits in the safe alphabet, as names of ReplicaSets do. */
export function safeEncode(text: string): string {
  return [...text].map((character) => safeAlphabet.charAt(character.charCodeAt(0) % safeAlphabet.length)).join('');
}
