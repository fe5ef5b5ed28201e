import { checkAccept, wantsAggregated } from './accept.ts';
import { type Answer, jsonAnswer, pageNotFound } from './answer.ts';
import {
  aggregatedDiscovery,
  aggregatedType,
  coreVersions,
  groupDocument,
  groupList,
  resourceList,
  type Served,
} from './discovery.ts';
import type { Route } from './route.ts';

export interface DiscoveryRequest {
  readonly route: Route;
  readonly path: string;
  readonly accept: string | undefined;
  readonly aggregated: boolean;
  /** `127.0.0.1:12345` */
  readonly serverAddress: string;
}

export function discoveryAnswer(served: Served, request: DiscoveryRequest): Answer {
  const { route, path, accept } = request;
  const isRoot = route.group === '' && route.version === '';
  const core = path.startsWith('/api/') || path === '/api';
  if (isRoot && request.aggregated && wantsAggregated(accept)) {
    return { status: 200, type: aggregatedType, body: JSON.stringify(aggregatedDiscovery(served, core)) };
  }
  checkAccept(accept);
  const document = isRoot ? rootDocument(served, core, request.serverAddress) : versionDocument(served, route);
  return document ? jsonAnswer(document) : pageNotFound;
}

function rootDocument(served: Served, core: boolean, serverAddress: string): object {
  return core ? coreVersions(served, serverAddress) : groupList(served);
}

function versionDocument(served: Served, { group, version }: Route): object | undefined {
  return version === '' ? groupDocument(served, group) : resourceList(served, group, version);
}

export const versionInfo = {
  major: '1',
  minor: '34',
  gitVersion: 'v1.34.1',
  gitCommit: '0000000000000000000000000000000000000000',
  gitTreeState: 'clean',
  buildDate: '2026-01-01T00:00:00Z',
  goVersion: 'go1.24.6',
  compiler: 'gc',
  platform: 'linux/amd64',
};
