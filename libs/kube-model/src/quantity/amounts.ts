import { formatQuantity } from './format-quantity.ts';
import { addQuantities, compareQuantities, quantityOrZero, zero } from './quantity.ts';
import type { Quantity } from './quantity-value.ts';

/** Amounts by the name of what is counted: `cpu`, `requests.memory`, `pods`. */
export type Amounts = ReadonlyMap<string, Quantity>;

type Written = Readonly<Record<string, string | number>> | undefined;

export function readAmounts(list: Written): Map<string, Quantity> {
  return new Map(Object.entries(list ?? {}).map(([name, text]) => [name, quantityOrZero(text)]));
}

export function writeAmounts(amounts: Amounts): Record<string, string> {
  return Object.fromEntries([...amounts].map(([name, quantity]) => [name, formatQuantity(quantity)]));
}

export function addTo(sum: Map<string, Quantity>, more: Amounts): void {
  for (const [name, quantity] of more) sum.set(name, addQuantities(sum.get(name) ?? zero, quantity));
}

export function raiseTo(least: Map<string, Quantity>, other: Amounts): void {
  for (const [name, quantity] of other) {
    const known = least.get(name);
    if (known === undefined || compareQuantities(known, quantity) < 0) least.set(name, quantity);
  }
}

/** `cpu=1,memory=2Gi`: by name, as upstream's messages list amounts. */
export function listAmounts(amounts: Amounts): string {
  return [...amounts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, quantity]) => `${name}=${formatQuantity(quantity)}`)
    .join(',');
}
