import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@pilothouse/kube-client/client';
import { findKind } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { demoManifests } from './demo/demo-manifests.ts';

export interface DemoOptions {
  readonly client: Client;
  readonly dataDirectory: string;
  /** The Node.js that the shop's processes run with. */
  readonly nodeBinary: string;
}

/** Creates the demo shop on the first run only: whoever deletes it has it gone for good. */
export async function fillDemo({ client, dataDirectory, nodeBinary }: DemoOptions): Promise<void> {
  const marker = join(dataDirectory, 'demo-filled');
  if (existsSync(marker)) return;
  for (const manifest of demoManifests(nodeBinary)) {
    const resource = findKind(manifest.apiVersion ?? '', manifest.kind ?? '');
    if (!resource) throw new Error(`the demo names an unknown kind ${manifest.apiVersion} ${manifest.kind}`);
    try {
      await client.create(resource, manifest, { fieldManager: 'pilothouse-demo' });
    } catch (error) {
      if (!isReason(error, 'AlreadyExists')) throw error;
    }
  }
  writeFileSync(marker, 'The demo was created here once; remove this file to have it created again.\n');
}
