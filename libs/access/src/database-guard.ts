import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Logger } from '@pilothouse/std/logger';

/** Runs what asks the database. Throws StatusError only: what Prisma says, with host and port, is logged and goes no further. */
export type DatabaseGuard = <Args extends readonly unknown[], T>(
  work: (...args: Args) => Promise<T>,
) => (...args: Args) => Promise<T>;

/** `what` is kept there, for the sentence: `accounts`. */
export function createDatabaseGuard(logger: Logger, what: string): DatabaseGuard {
  return (work) =>
    async (...args) => {
      try {
        return await work(...args);
      } catch (error) {
        if (error instanceof StatusError) throw error;
        throw told(error, { logger, what });
      }
    };
}

function told(cause: unknown, { logger, what }: { readonly logger: Logger; readonly what: string }): StatusError {
  if (isOutOfReach(cause)) {
    logger.warn({ err: cause, what }, 'the database cannot be reached');
    const message = 'The database cannot be reached; try again in a moment.';
    return new StatusError('ServiceUnavailable', message, { retryAfterSeconds: 1 }, { cause });
  }
  logger.error({ err: cause, what }, 'the database does not do what it is asked');
  const message = `Internal error occurred: the ${what} cannot be read or written`;
  return new StatusError('InternalError', message, undefined, { cause });
}

/** Prisma's P1…: no connection; P2024, P2037: none to be had. */
const prismaCode = /^P1\d{3}$|^P2024$|^P2037$/;

/** SQLSTATE of connections (08), resources (53) and a server that stops or starts (57P). */
const sqlState = /^(08|53)|^57P/;

/** What the driver itself says, without a code. */
const driverWords = /^(Connection terminated|Query read timeout|timeout (exceeded|expired))/;

function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = textAt(error, 'code');
  if (code !== undefined && prismaCode.test(code)) return true;
  const adapter = at(at(error, 'meta'), 'driverAdapterError') ?? error;
  const state = textAt(at(adapter, 'cause'), 'originalCode');
  return (state !== undefined && sqlState.test(state)) || driverWords.test(error.message);
}

function at(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function textAt(value: unknown, field: string): string | undefined {
  const text = at(value, field);
  return typeof text === 'string' ? text : undefined;
}
