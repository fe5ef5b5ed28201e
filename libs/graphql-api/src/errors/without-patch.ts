import { StatusError } from '@pilothouse/kube-model/status-error';

/** What the Kubernetes API puts before the reason when it could not read an object. */
const preamble = /^.* cannot be handled as an? \w+: /s;

/** Between the patch and the reason in a cause that came over the wire. The patch may hold it too, the reason may not. */
const separator = '": ';

function reasonIn(message: string): string | undefined {
  const end = message.lastIndexOf(separator);
  const reason = message.slice(end + separator.length);
  // A value as Go prints it: part of the object after all, or no words for a user.
  return end < 0 || reason.includes('map[') ? undefined : reason;
}

/**
 * The Kubernetes API says of a patch that does not fit all that is in it, or the whole object. Here the patch is one
 * that we made of what the user wrote, and may hold the values of a Secret: only the reason goes on.
 */
export function withoutPatch(error: StatusError): StatusError {
  const told = error.details?.causes?.find(({ field }) => field === 'patch');
  if (!told) return error;
  const { cause } = error;
  const reason = cause instanceof StatusError ? cause.message : reasonIn(told.message ?? '');
  const known = reason?.replace(preamble, '');
  const message = known ?? 'the change does not fit the object';
  const causes = [{ reason: 'FieldValueInvalid', message }];
  return new StatusError(error.reason, message, { ...error.details, causes }, { cause: error });
}
