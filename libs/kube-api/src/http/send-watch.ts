import { isReason, type StatusError } from '@pilothouse/kube-model/status-error';
import type { Logger } from '@pilothouse/std/logger';
import { SlowConsumerError } from '@pilothouse/store/slow-consumer-error';
import type { Target } from '../verbs/api.ts';
import { checkWatch } from '../verbs/check-list-options.ts';
import type { ObjectEvent, WatchRequest } from '../verbs/watch.ts';
import { watchObjects } from '../verbs/watch.ts';
import type { Exchange } from './exchange.ts';
import type { Format } from './format.ts';
import { asLeft, type Frames, frame } from './frames.ts';
import { keepChecking } from './keep-checking.ts';
import { asStatusError } from './send-error.ts';
import { writeChunk } from './send-list.ts';
import type { Server } from './server-deps.ts';
import { warningHeaders } from './warnings.ts';

/** How long a watch lasts that does not say, milliseconds; some time is added so that not all end together. */
const shortestWatch = 30 * 60_000;

/** A reader that takes nothing for this long, milliseconds, is cut off: it can resume from what it saw. */
const patience = 60_000;

export interface WatchOptions extends Omit<WatchRequest, 'signal'> {
  readonly timeoutSeconds: number | undefined;
}

/**
 * Streams changes until the client leaves, time is up, the right to it goes or the reader is too slow. Throws what checkWatch throws; what
 * goes wrong later is an event of the stream.
 */
export async function sendWatch(
  server: Server,
  exchange: Exchange,
  target: Target,
  format: Format,
  frames: Frames,
  options: WatchOptions,
): Promise<void> {
  checkWatch(options);
  const { api, clock, logger } = server;
  const { response, warnings } = exchange;
  const abort = new AbortController();
  response.on('close', () => abort.abort());
  const headers = ['cache-control', 'no-cache, private', 'content-type', watchType(format)];
  response.writeHead(200, [...headers, ...warningHeaders(warnings)]);
  response.flushHeaders();
  const cancel = clock.after(lifetime(options), () => abort.abort());
  const rights = keepChecking(server, exchange, { verb: 'watch', target, end: () => abort.abort() });
  const encode = createEncoder(format, frames);
  try {
    for await (const batch of watchObjects(api, target, { ...options, signal: abort.signal })) {
      if (!rights.allowed()) break;
      const giveUp = clock.after(patience, () => response.destroy());
      const written = await writeChunk(response, encode(batch)).finally(giveUp);
      if (!written) break;
    }
  } catch (error) {
    const status = failureOf(error, logger);
    if (status && !response.destroyed) response.write(frame('ERROR', Buffer.from(JSON.stringify(status.toStatus()))));
  } finally {
    cancel();
    rights.stop();
    response.end();
  }
}

/** Plain JSON names no stream, as upstream. */
const watchType = ({ contentType }: Format) => contentType.split(';', 1)[0] ?? contentType;

function lifetime({ timeoutSeconds }: WatchOptions): number {
  return timeoutSeconds ? timeoutSeconds * 1000 : shortestWatch * (1 + Math.random());
}

/** What the reader is told. A slow one is only closed: it resumes from the last revision that it saw. */
function failureOf(error: unknown, logger: Logger): StatusError | undefined {
  if (error instanceof SlowConsumerError) return undefined;
  if (error instanceof Error && error.name === 'AbortError') return undefined;
  if (isReason(error, 'Expired')) return error;
  return asStatusError(error, logger);
}

/** Encodes batches for one reader: only the first object it sees is encoded for it alone. */
function createEncoder(format: Format, frames: Frames): (batch: readonly ObjectEvent[]) => Buffer {
  let first = true;
  const encodeOne = (event: ObjectEvent): Buffer => {
    if (event.kind === 'bookmark') {
      return frame('BOOKMARK', format.bookmark(event.revision, event.initialEventsEnd));
    }
    const opening = first;
    first = false;
    if (event.kind === 'present') return frame('ADDED', format.watched(event.object, opening));
    if (event.kind === 'left') {
      return opening ? frame('DELETED', format.watched(asLeft(event.change), true)) : frames.leaving(event.change);
    }
    if (opening) return frame(event.type, format.watched(event.change.object, true));
    return frames.changed(event.type, event.change);
  };
  return (batch) => (batch.length === 1 && batch[0] ? encodeOne(batch[0]) : Buffer.concat(batch.map(encodeOne)));
}
