import type { Service } from '@pilothouse/kube-model/kinds';
import { StatusError } from '@pilothouse/kube-model/status-error';

/** Invalid, in the shape that upstream's allocation errors have. */
export function refuseService(service: Service, field: string, message: string): StatusError {
  const name = service.metadata?.name ?? '';
  return new StatusError('Invalid', `Service "${name}" is invalid: ${field}: ${message}`, {
    name,
    kind: 'Service',
    causes: [{ reason: 'FieldValueInvalid', message, field }],
  });
}
