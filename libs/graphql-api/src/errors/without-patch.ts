import { StatusError } from '@pilothouse/kube-model/status-error';

/** What the Kubernetes API puts before the reason when it could not read an object. */
const preamble = /^.* cannot be handled as an? \w+: /s;

/**
 * The Kubernetes API says of a patch that does not fit all that is in it, or the whole object. Here the patch is one
 * that we made of what the user wrote, and may hold the values of a Secret: only the reason goes on.
 */
export function withoutPatch(error: StatusError): StatusError {
  if (!error.details?.causes?.some(({ field }) => field === 'patch')) return error;
  const { cause } = error;
  const known = cause instanceof StatusError ? cause.message.replace(preamble, '') : undefined;
  const message = known ?? 'the change does not fit the object';
  const causes = [{ reason: 'FieldValueInvalid', message }];
  return new StatusError(error.reason, message, { ...error.details, causes }, { cause: error });
}
