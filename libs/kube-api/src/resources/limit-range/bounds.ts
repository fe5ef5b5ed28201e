import type { Amounts } from '@pilothouse/kube-model/quantity/amounts';
import { formatQuantity } from '@pilothouse/kube-model/quantity/format-quantity';
import { compareQuantities, quantityOrZero } from '@pilothouse/kube-model/quantity/quantity';
import type { Quantity } from '@pilothouse/kube-model/quantity/quantity-value';
import type { LimitRangeItem } from './items.ts';

/** What a container, a Pod or a claim asks for. */
export interface Asked {
  readonly requests: Amounts;
  readonly limits: Amounts;
}

type Bounds = Readonly<Record<string, string>> | undefined;

/** Every bound of a limit that is not kept, in upstream's words. */
export function brokenBounds({ type, min, max, maxLimitRequestRatio }: LimitRangeItem, asked: Asked): string[] {
  const upper = type === 'PersistentVolumeClaim' ? aboveMaxRequest : aboveMax;
  return [
    ...each(min, (name, bound) => belowMin(`${name} usage per ${type}`, bound, sidesOf(asked, name))),
    ...each(max, (name, bound) => upper(`${name} usage per ${type}`, bound, sidesOf(asked, name))),
    ...each(maxLimitRequestRatio, (name, bound) =>
      aboveRatio(`${name} max limit to request ratio per ${type}`, bound, sidesOf(asked, name)),
    ),
  ];
}

function each(bounds: Bounds, check: (name: string, bound: Quantity) => string | undefined): string[] {
  return Object.entries(bounds ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => check(name, quantityOrZero(text)))
    .filter((problem) => problem !== undefined);
}

interface Sides {
  readonly request: Quantity | undefined;
  readonly limit: Quantity | undefined;
}

const sidesOf = ({ requests, limits }: Asked, name: string): Sides => ({
  request: requests.get(name),
  limit: limits.get(name),
});

function belowMin(what: string, bound: Quantity, { request, limit }: Sides): string | undefined {
  const minimum = `minimum ${what} is ${formatQuantity(bound)}`;
  if (!request) return `${minimum}.  No request is specified`;
  if (compareQuantities(request, bound) < 0) return `${minimum}, but request is ${formatQuantity(request)}`;
  if (limit && compareQuantities(limit, bound) < 0) return `${minimum}, but limit is ${formatQuantity(limit)}`;
  return undefined;
}

function aboveMax(what: string, bound: Quantity, { request, limit }: Sides): string | undefined {
  const maximum = `maximum ${what} is ${formatQuantity(bound)}`;
  if (!limit) return `${maximum}.  No limit is specified`;
  if (compareQuantities(limit, bound) > 0) return `${maximum}, but limit is ${formatQuantity(limit)}`;
  if (request && compareQuantities(request, bound) > 0) return `${maximum}, but request is ${formatQuantity(request)}`;
  return undefined;
}

/** Claims have requests only. */
function aboveMaxRequest(what: string, bound: Quantity, { request }: Sides): string | undefined {
  const maximum = `maximum ${what} is ${formatQuantity(bound)}`;
  if (!request) return `${maximum}.  No request is specified`;
  return compareQuantities(request, bound) > 0 ? `${maximum}, but request is ${formatQuantity(request)}` : undefined;
}

function aboveRatio(what: string, bound: Quantity, { request, limit }: Sides): string | undefined {
  const ratio = `${what} is ${formatQuantity(bound)}`;
  if (!request || request.nanos === 0n) return `${ratio}, but no request is specified or request is 0`;
  if (!limit || limit.nanos === 0n) return `${ratio}, but no limit is specified or limit is 0`;
  const provided = Number(limit.nanos) / Number(request.nanos);
  return provided > Number(bound.nanos) / 1e9 ? `${ratio}, but provided ratio is ${provided.toFixed(6)}` : undefined;
}
