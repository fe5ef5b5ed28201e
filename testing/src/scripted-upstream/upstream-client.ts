import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { ScriptedUpstream } from './scripted-upstream.ts';

export interface AskOptions {
  readonly method?: string;
  readonly accept?: string;
  readonly type?: string;
  readonly body?: string;
  /** Default admin-token; '' sends none. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Told {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** Whether the answer came to its end. */
  readonly complete: boolean;
}

/** One request over a connection of its own, over bare HTTP: what comes is shown as it comes. */
export async function ask(upstream: ScriptedUpstream, path: string, options: AskOptions = {}): Promise<Told> {
  const stream = await open(upstream, path, options);
  await stream.end;
  return { status: stream.status, headers: stream.headers, text: stream.text(), complete: stream.complete() };
}

export interface OpenAnswer extends Omit<Told, 'text' | 'complete'> {
  /** All that has come so far. */
  text(): string;
  /** The whole lines that have come so far, parsed. */
  // biome-ignore lint/suspicious/noExplicitAny: an event may hold anything, and each test knows what it asked for
  events(): any[];
  complete(): boolean;
  readonly ended: () => boolean;
  readonly end: Promise<void>;
  stop(): void;
}

/** Resolves with the headers; rejects where the connection ends before. */
export function open(upstream: ScriptedUpstream, path: string, options: AskOptions = {}): Promise<OpenAnswer> {
  const { method = 'GET', body, token = 'admin-token' } = options;
  const headers = {
    ...(token !== '' && { authorization: `Bearer ${token}` }),
    ...(options.accept !== undefined && { accept: options.accept }),
    ...(body !== undefined && {
      'content-type': options.type ?? 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }),
    ...options.headers,
  };
  const url = new URL(path, upstream.url);
  return new Promise((resolve, reject) => {
    const settings = { method, headers, agent: false } as const;
    const request =
      upstream.ca === undefined ? httpRequest(url, settings) : httpsRequest(url, { ...settings, ca: upstream.ca });
    request.on('error', reject);
    request.on('response', (response) => resolve(reading(response, () => request.destroy())));
    request.end(body);
  });
}

function reading(response: IncomingMessage, stop: () => void): OpenAnswer {
  const parts: Buffer[] = [];
  let over = false;
  response.on('data', (part: Buffer) => parts.push(part));
  // That an answer breaks off is what many a test is about; `complete` tells.
  response.on('error', () => undefined);
  const end = new Promise<void>((resolve) => {
    response.once('close', () => {
      over = true;
      resolve();
    });
  });
  const text = () => Buffer.concat(parts).toString('utf8');
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text,
    events: () =>
      text()
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    complete: () => response.complete,
    ended: () => over,
    end,
    stop,
  };
}
