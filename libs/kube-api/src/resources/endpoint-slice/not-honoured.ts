import { except, type NotHonoured } from '../not-honoured.ts';

/** Relative to an EndpointSlice. */
export const endpointSliceNotHonoured: readonly NotHonoured[] = [
  { path: 'addressType', why: 'Services are served at IPv4 addresses', ...except('IPv4') },
  { path: 'endpoints[].hints', why: 'connections go to any ready endpoint' },
  { path: 'endpoints[].hostname', why: 'no name server answers for it' },
  { path: 'ports[].protocol', why: 'only TCP is served', ...except('TCP') },
];
