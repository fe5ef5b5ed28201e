import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '@pilothouse/std/clock';
import type { AccessRules } from './access-rules.ts';
import type { Answer } from './answer.ts';
import type { Chaos } from './chaos.ts';
import type { Fault } from './fault.ts';
import type { FaultRules } from './fault-rules.ts';
import type { OpenRecord } from './request-record.ts';
import type { Route } from './route.ts';
import { sendAnswer } from './send-answer.ts';
import type { UpstreamState } from './upstream-state.ts';
import type { WatchStream } from './watch-stream.ts';

/** Everything that the answers depend on. */
export interface UpstreamCore {
  readonly state: UpstreamState;
  readonly access: AccessRules;
  readonly faults: FaultRules;
  /** By user. */
  readonly tokens: Map<string, string>;
  /** Group versions (`apps/v1`) whose server is down. */
  readonly stale: Set<string>;
  readonly log: OpenRecord[];
  readonly watches: Set<WatchStream>;
  readonly clock: Clock;
  readonly bookmarkEvery: number;
  readonly fragments: boolean;
  readonly expiredWatches: 'event' | 'http';
  readonly serverAddress: () => string;
  aggregatedDiscovery: boolean;
  watchList: boolean;
  chaos: Chaos | undefined;
}

/** One request on its way to its answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly route: Route;
  readonly record: OpenRecord;
  readonly fault: Fault | undefined;
}

export function send({ request, response, record, fault }: Exchange, answer: Answer): void {
  if (request.socket.destroyed) return;
  const acceptsGzip = String(request.headers['accept-encoding'] ?? '').includes('gzip');
  sendAnswer(answer, { response, acceptsGzip, fault });
  record.status = answer.status;
}
