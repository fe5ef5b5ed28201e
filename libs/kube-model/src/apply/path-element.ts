import { isJsonObject } from '../patch/json-value.ts';
import type { ItemKey } from './structure.ts';

/** The path element of an item of a list: `k:{"name":"c"}`, or `v:"x"` in a set. Undefined where a key is missing. */
export function itemElement(item: unknown, keys: readonly ItemKey[]): string | undefined {
  if (keys.length === 0) return `v:${JSON.stringify(item)}`;
  if (!isJsonObject(item)) return undefined;
  let text = '';
  for (const { name, default: standard } of keys) {
    const value = item[name] ?? standard;
    if (value === undefined) return undefined;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
  }
  return `k:{${text}}`;
}

/** A path as messages show it: `.spec.containers[name="c"].image`. */
export function formatPath(elements: readonly string[]): string {
  return elements.map(formatElement).join('');
}

export function formatElement(element: string): string {
  const [kind, text] = [element.slice(0, 2), element.slice(2)];
  if (kind === 'f:') return `.${text}`;
  if (kind === 'v:') return `[=${text}]`;
  if (kind === 'k:') return `[${formatKey(text)}]`;
  return `[${text}]`;
}

function formatKey(text: string): string {
  const key: unknown = JSON.parse(text);
  if (!isJsonObject(key)) return text;
  return Object.entries(key)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(',');
}
