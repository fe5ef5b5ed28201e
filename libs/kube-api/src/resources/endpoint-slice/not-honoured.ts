import { except, type NotHonoured, only } from '../not-honoured.ts';

/** Relative to an EndpointSlice. */
export const endpointSliceNotHonoured: readonly NotHonoured[] = [
  { path: 'addressType', why: 'Services are served at IPv4 addresses', ...except('IPv4') },
  { path: 'endpoints[].hints', why: 'connections go to any ready endpoint' },
  { path: 'ports[].protocol', why: 'only TCP and UDP are served', ...only('SCTP') },
];
