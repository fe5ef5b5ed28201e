import type { HttpTransport } from '@pilothouse/kube-client/http-transport';
import { pathOf, withQuery } from '@pilothouse/kube-client/request-path';
import type { Resource } from '@pilothouse/kube-model/resource';
import type { Clock } from '@pilothouse/std/clock';
import { type Patience, patientChunks } from './patient-stream.ts';
import type { Reachability } from './reachability.ts';
import { type PageEnd, readListPage } from './read-list.ts';
import { readWatch, type WatchLine } from './read-watch.ts';

export interface KindApiOptions {
  readonly resource: Resource;
  readonly transport: HttpTransport;
  /** Is told whenever something has come. */
  readonly reachability: Pick<Reachability, 'heard'>;
  readonly clock: Clock;
}

export interface PageRequest {
  readonly signal: AbortSignal;
  /** Objects; undefined: all of them. */
  readonly limit: number | undefined;
  /** Token of the page before. */
  readonly next: string | undefined;
}

export interface WatchRequest {
  readonly signal: AbortSignal;
  /** resourceVersion after which changes are told. */
  readonly version: string;
}

/** For which an answer may take to begin, milliseconds. */
const answerPatience = 30_000;
/** Without a byte of a list after which it is given up, and for which a page may take in all. */
const listPatience: Patience = { silence: () => 60_000, all: 300_000 };
/** A watch ends by itself after so many seconds, at random, so that they do not all begin anew at once. */
const watchSeconds = () => 240 + Math.floor(Math.random() * 240);
/** A watch that sends bookmarks (one a minute) and then none is dead, whatever its connection says. Milliseconds. */
const bookmarkSilence = 150_000;

/** Lists and watches of one kind over all namespaces, objects as the text that was sent. Nothing waits for ever. */
export class KindApi {
  private readonly options: KindApiOptions;

  constructor(options: KindApiOptions) {
    this.options = options;
  }

  /** Hands over the objects as they arrive; `take` may make us wait. Throws StatusError when the page breaks off. */
  async listPage(
    { signal, limit, next }: PageRequest,
    take: (text: string) => Promise<void> | undefined,
  ): Promise<PageEnd> {
    return readListPage(await this.open({ limit, continue: next }, signal, listPatience), take);
  }

  /** Resolves when the watch is open. It ends by itself after minutes, and throws StatusError when it breaks off. */
  async watch({ signal, version }: WatchRequest): Promise<AsyncGenerator<readonly WatchLine[]>> {
    const timeoutSeconds = watchSeconds();
    const query = { watch: true, allowWatchBookmarks: true, resourceVersion: version, timeoutSeconds };
    let bookmarked = false;
    const silence = () => (bookmarked ? bookmarkSilence : (timeoutSeconds + 30) * 1000);
    const chunks = await this.open(query, signal, { silence, all: (timeoutSeconds + 60) * 1000 });
    return noted(readWatch(chunks), (lines) => {
      bookmarked ||= lines.some(({ type }) => type === 'BOOKMARK');
    });
  }

  private async open(
    query: Parameters<typeof withQuery>[1],
    signal: AbortSignal,
    patience: Patience,
  ): Promise<AsyncIterable<Buffer>> {
    const { resource, transport, clock, reachability } = this.options;
    const path = withQuery(pathOf(resource, ''), query);
    const limit = new AbortController();
    const cancel = clock.after(answerPatience, () => limit.abort(new Error('no answer in time')));
    try {
      const stream = await transport.stream({ method: 'GET', path, signal: AbortSignal.any([signal, limit.signal]) });
      reachability.heard();
      return noted(patientChunks(stream, clock, patience), () => reachability.heard());
    } finally {
      cancel();
    }
  }
}

async function* noted<T>(items: AsyncIterable<T>, note: (item: T) => void): AsyncGenerator<T> {
  for await (const item of items) {
    note(item);
    yield item;
  }
}
