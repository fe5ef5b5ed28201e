import type { IncomingMessage } from 'node:http';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { NoAnswerError } from './connection-failure.ts';
import { reasonOfCode, statusErrorFrom } from './failure-status.ts';

/** Bytes of an answer that is read whole. */
const largest = 256 * 1024 * 1024;

/** Throws when the rest of an answer does not come: no part of it for `patience` milliseconds. */
export async function textOf(response: IncomingMessage, patience: number): Promise<string> {
  const late = setTimeout(() => response.destroy(new NoAnswerError('the answer broke off')), patience);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response) {
      late.refresh();
      size += chunk.length;
      if (size > largest) throw new Error(`its answer is larger than ${largest / 1024 / 1024} MiB`);
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(late);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function isFailure({ statusCode = 500 }: IncomingMessage): boolean {
  return statusCode < 200 || statusCode >= 300;
}

/** The value of an answer that is no failure. Throws ServiceUnavailable for what no Kubernetes API answers. */
export function parseAnswer(text: string, origin: string): unknown {
  const body = parsed(text);
  if (body !== undefined) return body;
  const what = titleOf(text) ?? 'something that is not JSON';
  throw new StatusError('ServiceUnavailable', `${origin} is not a Kubernetes API: it answers with ${what}`);
}

/** The error that a failed answer stands for, in the server's words where it is a Kubernetes API. */
export function failureFrom(response: IncomingMessage, text: string, origin: string): StatusError {
  const { statusCode = 500, headers } = response;
  if (statusCode < 400) return redirected(origin, headers.location);
  const body = parsed(text);
  const retryAfter = secondsOf(headers['retry-after']);
  if (typeof body === 'object' && body !== null) return told(statusErrorFrom(body, statusCode, retryAfter), origin);
  const said = titleOf(text) ?? text.trim().slice(0, 500);
  const message = `${origin} answered ${statusCode}${said && `: ${said}`}`;
  return told(new StatusError(reasonOfCode(statusCode), message, details(retryAfter)), origin);
}

function redirected(origin: string, to: string | undefined): StatusError {
  const where = to === undefined ? 'elsewhere' : `to ${to.slice(0, 200)}`;
  const message = `${origin} is not a Kubernetes API: it redirects ${where}. Is it the address of a dashboard or a sign-in page?`;
  return new StatusError('ServiceUnavailable', message);
}

/** `Unauthorized` alone does not tell what to do. */
function told(error: StatusError, origin: string): StatusError {
  if (error.reason !== 'Unauthorized') return error;
  const said = error.message === 'Unauthorized' ? '' : ` (${error.message})`;
  const message = `${origin} does not accept the credentials${said}: have they expired, or are they of another cluster?`;
  return new StatusError('Unauthorized', message, error.details, { cause: error });
}

/** What somebody would see in a browser. */
function titleOf(text: string): string | undefined {
  if (!/^\s*(<!doctype html|<html|<head)/i.test(text)) return undefined;
  const title = /<title[^>]*>([^<]{1,200})/i.exec(text.slice(0, 10_000))?.[1]?.trim();
  return title ? `a web page, "${title}"` : 'a web page';
}

/** Retry-After is a number of seconds, or a date. */
function secondsOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : undefined;
}

const details = (retryAfterSeconds: number | undefined) =>
  retryAfterSeconds === undefined ? undefined : { retryAfterSeconds };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
