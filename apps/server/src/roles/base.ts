import type { PodsAre } from '@pilothouse/network/addressing';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Environment } from '../environment.ts';
import type { Shutdown } from '../shutdown.ts';

/** The one embedded cluster. */
export const cluster = 'local';

/** What every role is started with. */
export interface Base {
  readonly environment: Environment;
  /** The repository's root, where prisma/ and apps/ are. */
  readonly root: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Whoever starts something adds how it is stopped. */
  readonly shutdown: Shutdown;
  /** Tells the operator in a sentence why it cannot go on, stops everything, ends with a failure. */
  fail(sentence: string): void;
}

/** Who has the addresses of pods. */
export const podsAre = (runtime: Environment['runtime']): PodsAre =>
  runtime === 'docker' ? 'containers' : 'processes';

/** From this machine; an address that stands for all is none that a client can ask for. */
export const reachable = (url: string) => url.replace('//0.0.0.0:', '//127.0.0.1:');
