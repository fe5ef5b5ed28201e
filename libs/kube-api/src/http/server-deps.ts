import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Api } from '../verbs/api.ts';
import type { Authentication } from './authentication.ts';
import type { Formats } from './choose-format.ts';

/** What the HTTP edge works with. */
export interface Server {
  readonly api: Api;
  readonly formats: Formats;
  readonly authentication: Authentication;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Proves to a node's own server that it is this API that asks. */
  readonly nodeToken: string;
}
