import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificates, ensureCertificates } from '@pilothouse/kube-api/certificates';
import { systemClock } from '@pilothouse/std/clock';
import { AccessRules } from './access-rules.ts';
import type { UpstreamCore } from './exchange.ts';
import { FaultRules } from './fault-rules.ts';
import type { UpstreamOptions } from './scripted-upstream.ts';
import { UpstreamState } from './upstream-state.ts';

export function createCore(options: UpstreamOptions, serverAddress: () => string): UpstreamCore {
  const { clock = systemClock, firstRevision = 1_000, tokens = { admin: 'admin-token' } } = options;
  return {
    state: new UpstreamState(clock, firstRevision),
    access: new AccessRules(),
    faults: new FaultRules(),
    tokens: new Map(Object.entries(tokens)),
    stale: new Set(),
    log: [],
    watches: new Set(),
    clock,
    bookmarkEvery: options.bookmarkEvery ?? 1_000,
    fragments: options.fragments ?? false,
    expiredWatches: options.expiredWatches ?? 'event',
    serverAddress,
    aggregatedDiscovery: options.aggregatedDiscovery ?? true,
    watchList: options.watchList ?? false,
    chaos: undefined,
  };
}

export async function makeCertificates(): Promise<Certificates> {
  const directory = await mkdtemp(join(tmpdir(), 'scripted-upstream-'));
  try {
    return await ensureCertificates({ directory, hosts: ['127.0.0.1', 'localhost'] });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
