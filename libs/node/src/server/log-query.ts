import { StatusError } from '@pilothouse/kube-model/status-error';
import { logTime } from '../logs/log-line.ts';
import type { LogQuery } from '../logs/render.ts';

/** The parameters of `GET …/log`, as kubectl sends them. Throws StatusError `BadRequest`. */
export function parseLogQuery(query: URLSearchParams, now: number): LogQuery & { readonly previous: boolean } {
  return {
    follow: flag(query, 'follow'),
    previous: flag(query, 'previous'),
    timestamps: flag(query, 'timestamps'),
    tailLines: count(query, 'tailLines'),
    limitBytes: count(query, 'limitBytes'),
    since: since(query, now),
  };
}

function flag(query: URLSearchParams, name: string): boolean {
  const value = query.get(name);
  return value !== null && ['', '1', 'true'].includes(value.toLowerCase());
}

function count(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  if (value === null || value === '') return undefined;
  const number = Number(value);
  // kubectl's "all of them".
  if (number === -1) return undefined;
  if (!Number.isSafeInteger(number) || number < 0)
    throw new StatusError('BadRequest', `${name}: not a count: ${value}`);
  return number;
}

function since(query: URLSearchParams, now: number): string | undefined {
  const seconds = count(query, 'sinceSeconds');
  const time = query.get('sinceTime');
  if (seconds !== undefined && time) {
    throw new StatusError('BadRequest', 'at most one of sinceTime or sinceSeconds may be specified');
  }
  if (seconds !== undefined) return logTime(now - seconds * 1000, 0);
  if (!time) return undefined;
  const instant = Date.parse(time);
  if (Number.isNaN(instant)) throw new StatusError('BadRequest', `sinceTime: not an RFC 3339 instant: ${time}`);
  return logTime(instant, 0);
}
