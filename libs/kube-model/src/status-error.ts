/** The reasons of metav1.Status that this product answers with. */
export type StatusReason =
  | 'BadRequest'
  | 'Unauthorized'
  | 'Forbidden'
  | 'NotFound'
  | 'AlreadyExists'
  | 'Conflict'
  | 'Gone'
  | 'Expired'
  | 'Invalid'
  | 'MethodNotAllowed'
  | 'NotAcceptable'
  | 'UnsupportedMediaType'
  | 'RequestEntityTooLarge'
  | 'TooManyRequests'
  | 'ServerTimeout'
  | 'Timeout'
  | 'ServiceUnavailable'
  | 'InternalError';

export interface StatusCause {
  readonly reason?: string;
  readonly message?: string;
  readonly field?: string;
}

export interface StatusDetails {
  readonly name?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly uid?: string;
  readonly causes?: readonly StatusCause[];
  readonly retryAfterSeconds?: number;
}

/** metav1.Status of a failure. */
export interface FailureStatus {
  readonly kind: 'Status';
  readonly apiVersion: 'v1';
  /** `continue` of a list whose next page is gone: where the list goes on as it is now. */
  readonly metadata: { readonly continue?: string };
  readonly status: 'Failure';
  readonly message: string;
  readonly reason: StatusReason;
  readonly details?: StatusDetails;
  readonly code: number;
}

const codes: Record<StatusReason, number> = {
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  AlreadyExists: 409,
  Conflict: 409,
  Gone: 410,
  Expired: 410,
  Invalid: 422,
  MethodNotAllowed: 405,
  NotAcceptable: 406,
  UnsupportedMediaType: 415,
  RequestEntityTooLarge: 413,
  TooManyRequests: 429,
  ServerTimeout: 500,
  Timeout: 504,
  ServiceUnavailable: 503,
  InternalError: 500,
};

interface StatusErrorOptions extends ErrorOptions {
  /** Of an expired continue token: one that goes on from there, in a later state. */
  readonly continue?: string;
}

/**
 * An expected failure of an API call. Edges turn it into a Status (REST) or an `extensions.code` (GraphQL);
 * the Client interface throws it, whichever side of the wire it came from.
 */
export class StatusError extends Error {
  readonly reason: StatusReason;
  readonly code: number;
  readonly details: StatusDetails | undefined;
  readonly continue: string | undefined;

  constructor(reason: StatusReason, message: string, details?: StatusDetails, options?: StatusErrorOptions) {
    super(message, options);
    this.name = 'StatusError';
    this.reason = reason;
    this.code = codes[reason];
    this.details = details;
    this.continue = options?.continue;
  }

  toStatus(): FailureStatus {
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: this.continue === undefined ? {} : { continue: this.continue },
      status: 'Failure',
      message: this.message,
      reason: this.reason,
      ...(this.details && { details: this.details }),
      code: this.code,
    };
  }
}

export function isReason(error: unknown, reason: StatusReason): error is StatusError {
  return error instanceof StatusError && error.reason === reason;
}

interface Named {
  readonly group: string;
  readonly resource: string;
}

const qualified = ({ group, resource }: Named) => (group === '' ? resource : `${resource}.${group}`);
const details = ({ group, resource }: Named, name: string): StatusDetails => ({
  name,
  ...(group !== '' && { group }),
  kind: resource,
});

export function notFound(resource: Named, name: string): StatusError {
  return new StatusError('NotFound', `${qualified(resource)} "${name}" not found`, details(resource, name));
}

export function alreadyExists(resource: Named, name: string): StatusError {
  return new StatusError('AlreadyExists', `${qualified(resource)} "${name}" already exists`, details(resource, name));
}

export function forbidden(resource: Named, name: string, why: string, causes?: readonly StatusCause[]): StatusError {
  const message = `${qualified(resource)} "${name}" is forbidden: ${why}`;
  return new StatusError('Forbidden', message, { ...details(resource, name), ...(causes && { causes }) });
}

export function conflict(resource: Named, name: string, why: string): StatusError {
  const message = `Operation cannot be fulfilled on ${qualified(resource)} "${name}": ${why}`;
  return new StatusError('Conflict', message, details(resource, name));
}
