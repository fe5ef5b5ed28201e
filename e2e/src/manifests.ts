import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from './product.ts';

/** One file of e2e/manifests: one object, as somebody would write it by hand. */
export interface Manifest {
  /** `pod/sidecar`: below e2e/manifests, without its ending. */
  readonly title: string;
  readonly path: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}

const folder = join(repository, 'e2e/manifests');

export function readManifests(): Manifest[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files.sort().map(readManifest);
}

function readManifest(file: string): Manifest {
  const path = join(folder, file);
  const { apiVersion, kind, metadata } = parse(readFileSync(path, 'utf8'));
  return { title: file.replace(/\.yaml$/, ''), path, apiVersion, kind, name: metadata.name };
}
