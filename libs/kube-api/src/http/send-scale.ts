import type { AnyObject } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';
import { type Exchange, sendBytes } from './exchange.ts';
import type { Format } from './format.ts';
import type { Server } from './server-deps.ts';

/** Scales are no resource of their own, yet they have columns. */
const scales: Resource = {
  group: 'autoscaling',
  version: 'v1',
  resource: 'scales',
  singular: 'scale',
  kind: 'Scale',
  namespaced: true,
  verbs: [],
  shortNames: [],
  categories: [],
  subresources: [],
  columns: [
    { name: 'Name', type: 'string', format: 'name', priority: 0 },
    { name: 'Desired', type: 'integer', priority: 0 },
    { name: 'Available', type: 'integer', priority: 0 },
    { name: 'Age', type: 'string', priority: 0 },
  ],
};

/** In which form the client wants the Scale. Throws NotAcceptable, so it is asked before anything is written. */
export function scaleFormat({ formats }: Server, { request, query }: Exchange): Format {
  return formats.choose(scales, request.headers.accept, query);
}

export function sendScale(exchange: Exchange, format: Format, scale: AnyObject): void {
  const body = Buffer.from(JSON.stringify(scale));
  sendBytes(exchange, 200, format.object({ body, parse: () => JSON.parse(body.toString('utf8')) }), format.contentType);
}
