import { type Clock, delay } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Container } from 'dockerode';
import { type EngineState, isRunning } from './container-state.ts';
import { ignoring } from './ignoring.ts';

export interface WatchOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Aborts: nobody wants to know any more. */
  readonly signal: AbortSignal;
}

/** Until an engine that did not answer is asked again; milliseconds. */
const retry = 1000;

/**
 * Resolves with how a container that was started has ended, whether or not the engine goes away meanwhile; undefined when
 * it is gone, or nobody wants to know.
 */
export async function watchRun(container: Container, options: WatchOptions): Promise<EngineState | undefined> {
  const { clock, logger, signal } = options;
  while (!signal.aborted) {
    try {
      await ignoring(container.wait({ abortSignal: signal }), 404);
      const told = await ignoring(container.inspect(), 404);
      if (!told || !isRunning(told.State)) return told?.State;
    } catch (error) {
      if (signal.aborted) return undefined;
      logger.warn({ err: error }, 'the container engine does not answer');
      await delay(clock, retry, signal).catch(() => undefined);
    }
  }
  return undefined;
}
