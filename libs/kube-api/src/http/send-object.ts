import type { Resource } from '@pilothouse/kube-model/resource';
import { strategyOf } from '../resources/strategies.ts';
import type { Deleted } from '../verbs/delete.ts';
import { type Exchange, sendBytes, sendJson } from './exchange.ts';
import type { Encodable, Format } from './format.ts';

export function sendObject(exchange: Exchange, code: number, format: Format, stored: Encodable): void {
  sendBytes(exchange, code, format.object(stored), format.contentType);
}

/** As upstream: a Status once the object is gone, except for the kinds that answer with what was deleted. */
export function sendDeleted(exchange: Exchange, resource: Resource, format: Format, { object, gone }: Deleted): void {
  if (!gone || strategyOf(resource).returnsDeleted) {
    sendObject(exchange, 200, format, object);
    return;
  }
  sendJson(exchange, 200, {
    ...success,
    details: {
      name: object.key.name,
      ...(resource.group !== '' && { group: resource.group }),
      kind: resource.resource,
      uid: object.uid,
    },
  });
}

/** metav1.Status of a success. */
export const success = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' } as const;
