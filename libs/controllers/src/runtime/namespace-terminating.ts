import { StatusError } from '@pilothouse/kube-model/status-error';

/** Whether a create was refused because its namespace is going: there is nothing to be done, and soon nobody to do it. */
export function isNamespaceTerminating(error: unknown): boolean {
  if (!(error instanceof StatusError)) return false;
  return error.details?.causes?.some(({ reason }) => reason === 'NamespaceTerminating') ?? false;
}
