import { type StatusCause, StatusError } from '@pilothouse/kube-model/status-error';
import { ConflictError, type ConflictVersions } from './conflict-error.ts';
import { errorCodes } from './to-graphql-error.ts';
import { withoutPatch } from './without-patch.ts';

/** Why one of several changes was refused, for the caller: type OperationError. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly causes: readonly StatusCause[];
  readonly conflict?: ConflictVersions;
}

/** Throws what is no refusal on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof StatusError) {
    const { reason, message, details } = withoutPatch(error);
    return { code: errorCodes[reason], message, causes: details?.causes ?? [] };
  }
  if (error instanceof ConflictError) return { ...refusalOf(error.refusal), conflict: error.versions };
  throw error;
}
