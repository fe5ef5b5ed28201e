import { StatusError } from '@pilothouse/kube-model/status-error';

/** 422 for a parameter of a request: `kind` is that of the options, `PatchOptions`. */
export function invalidOptions(kind: string, field: string, reason: string, message: string): StatusError {
  return new StatusError('Invalid', `${kind}.meta.k8s.io "" is invalid: ${field}: ${message}`, {
    group: 'meta.k8s.io',
    kind,
    causes: [{ reason, message, field }],
  });
}
