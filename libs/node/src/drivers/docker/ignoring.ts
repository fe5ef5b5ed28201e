import { isEngineError } from './engine-error.ts';

/** What the engine answers; undefined where it answers with one of these, which mean that there is nothing to do. */
export async function ignoring<T>(request: Promise<T>, ...statuses: readonly number[]): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (isEngineError(error, ...statuses)) return undefined;
    throw error;
  }
}
