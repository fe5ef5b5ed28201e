import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { addRootfs, imageConfig } from './test-rootfs.ts';

/** A registry of images on 127.0.0.1, without TLS: what a puller asks for of the OCI distribution specification. */
export interface ImageRegistry {
  /** As references begin: `127.0.0.1:5000`. */
  readonly address: string;
  /** Puts the image of tests there, `name` as `shop/web:1`, with a further variable of its environment. Resolves with its reference. */
  publish(name: string, flavour: string): Promise<string>;
  /** How often a manifest was read: once a pull. */
  pulls(): number;
  stop(): Promise<void>;
}

export interface ImageRegistryOptions {
  /** Who may read; everybody may unless given. */
  readonly login?: { readonly username: string; readonly password: string };
}

const types = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
};
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

interface Blob {
  readonly mediaType: string;
  readonly digest: string;
  readonly bytes: Buffer;
}

export async function startImageRegistry({ login }: ImageRegistryOptions = {}): Promise<ImageRegistry> {
  const blobs = new Map<string, Blob>();
  /** By `NAME:TAG`. */
  const manifests = new Map<string, Blob>();
  let pulls = 0;
  const layer = await layerOf();
  blobs.set(layer.digest, layer);
  const allowed = login && `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`;

  function find(path: string): Blob | undefined {
    const [, name, kind, reference = ''] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(path) ?? [];
    return kind === 'manifests'
      ? (manifests.get(`${name}:${reference}`) ?? blobs.get(reference))
      : blobs.get(reference);
  }

  function answer({ method, url = '', headers }: IncomingMessage, response: ServerResponse): void {
    if (allowed !== undefined && headers.authorization !== allowed) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="images"' });
      return void response.end(failure('UNAUTHORIZED', 'authentication required'));
    }
    if (url === '/v2/') return void response.end('{}');
    const found = find(url);
    if (!found) return void response.writeHead(404).end(failure('MANIFEST_UNKNOWN', 'manifest unknown'));
    if (method === 'GET' && found.mediaType === types.manifest) pulls += 1;
    const { mediaType, digest, bytes } = found;
    response.writeHead(200, {
      'content-type': mediaType,
      'content-length': bytes.length,
      'docker-content-digest': digest,
    });
    response.end(method === 'HEAD' ? undefined : bytes);
  }

  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    pulls: () => pulls,
    async publish(name, flavour) {
      const config = configOf(layer, flavour);
      const manifest = manifestOf(config, layer);
      for (const blob of [config, manifest]) blobs.set(blob.digest, blob);
      manifests.set(name, manifest);
      return `${address}/${name}`;
    },
    async stop() {
      server.close().closeAllConnections();
      await once(server, 'close');
    },
  };
}

const failure = (code: string, message: string) => JSON.stringify({ errors: [{ code, message }] });

function blobOf(mediaType: string, content: Buffer | object): Blob {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  return { mediaType, bytes, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

async function layerOf(): Promise<Blob> {
  const archive = pack();
  const bytes = buffer(archive);
  await addRootfs(archive, '', []);
  archive.finalize();
  return blobOf(types.layer, await bytes);
}

function configOf(layer: Blob, flavour: string): Blob {
  const env = { ...imageConfig.env, FLAVOUR: flavour };
  return blobOf(types.config, {
    architecture: architectures[process.arch] ?? process.arch,
    os: 'linux',
    config: {
      Env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
      Cmd: imageConfig.command,
      WorkingDir: imageConfig.workingDir,
    },
    // Not compressed: what is stored is what it becomes.
    rootfs: { type: 'layers', diff_ids: [layer.digest] },
  });
}

function manifestOf(config: Blob, layer: Blob): Blob {
  const [described, ...layers] = [config, layer].map(({ mediaType, digest, bytes }) => {
    return { mediaType, digest, size: bytes.length };
  });
  return blobOf(types.manifest, { schemaVersion: 2, mediaType: types.manifest, config: described, layers });
}
