import type { KubeAnswer, KubeRequest } from './kube-request.ts';
import { waitFor } from './wait-for.ts';

/** One write that has happened, and the resource version that it made; a deletion does not tell its own. */
export interface Written {
  readonly type: 'add' | 'update' | 'delete';
  readonly resourceVersion: number | undefined;
}

export interface Writer {
  readonly name: string;
  readonly written: readonly Written[];
  /** Stops after the write that it is at. */
  stop(): Promise<void>;
}

const life = ['add', 'update', 'update', 'delete'] as const;

/**
 * Makes, changes and deletes one ConfigMap, over and over. What became of a write whose answer was lost it finds out by
 * looking, as a careful client would, so `written` is exactly what happened. `connect`: to the server as it is now.
 */
export function startWriter(name: string, connect: () => KubeRequest, namespace = 'default'): Writer {
  const written: Written[] = [];
  let going = true;
  const done = (async () => {
    for (let turn = 0; going; turn++) {
      const type = life[turn % life.length] ?? 'add';
      written.push({ type, resourceVersion: await writeSurely({ name, namespace, type, turn }, connect) });
    }
  })();
  return {
    name,
    written,
    async stop() {
      going = false;
      await done;
    },
  };
}

interface Write {
  readonly name: string;
  readonly namespace: string;
  readonly type: Written['type'];
  readonly turn: number;
}

interface ConfigMap {
  readonly metadata: { readonly resourceVersion: string };
  readonly data: { readonly turn: string };
}

async function writeSurely(write: Write, connect: () => KubeRequest): Promise<number | undefined> {
  const settled = await waitFor(`${write.name} to be written`, async () => {
    try {
      return outcome(await send(write, connect()));
    } catch {
      return happened(write, connect());
    }
  });
  return settled.resourceVersion;
}

interface Settled {
  readonly resourceVersion: number | undefined;
}

function send({ name, namespace, type, turn }: Write, kube: KubeRequest): Promise<KubeAnswer> {
  const collection = `/api/v1/namespaces/${namespace}/configmaps`;
  const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { turn: String(turn) } };
  if (type === 'add') return kube('POST', collection, { body });
  return kube(type === 'update' ? 'PUT' : 'DELETE', `${collection}/${name}`, type === 'update' ? { body } : {});
}

function outcome(answer: KubeAnswer): Settled | false {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return { resourceVersion: Number(answer.json<Partial<ConfigMap>>().metadata?.resourceVersion) || undefined };
}

/** False when it has not happened and is to be sent again; throws while the server cannot tell. */
async function happened({ name, namespace, type, turn }: Write, kube: KubeRequest): Promise<Settled | false> {
  const answer = await kube('GET', `/api/v1/namespaces/${namespace}/configmaps/${name}`);
  if (answer.status === 404) return type === 'delete' && { resourceVersion: undefined };
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  const { metadata, data } = answer.json<ConfigMap>();
  return type !== 'delete' && data.turn === String(turn) && { resourceVersion: Number(metadata.resourceVersion) };
}
