import type { UsageSource } from '@pilothouse/kube-model/usage-sample';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Api } from '../verbs/api.ts';
import type { Authentication } from './authentication.ts';
import type { Formats } from './choose-format.ts';
import type { DiscoveryDocuments } from './serve-discovery.ts';

/** What the HTTP edge works with. */
export interface Server {
  readonly api: Api;
  readonly formats: Formats;
  readonly documents: DiscoveryDocuments;
  readonly authentication: Authentication;
  readonly clock: Clock;
  readonly logger: Logger;
  /** What nodes and pods use; undefined where nobody looks, and then nothing is served of it. */
  readonly usage: UsageSource | undefined;
  /** Proves to a node's own server that it is this API that asks. */
  readonly nodeToken: string;
}
