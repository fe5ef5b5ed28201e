import type { GraphqlClient } from './graphql.ts';
import type { Kubectl } from './kubectl.ts';

/** How often a counter's ConfigMap is written. */
const turns = 50;

/** The data of each version that a counter's ConfigMap has had in the end, oldest first. */
export const allTurns: readonly string[] = Array.from({ length: turns }, (_, turn) => String(turn));

/** Makes a ConfigMap of the default namespace and changes it, one version after the other. */
export async function count(kubectl: Kubectl, name: string): Promise<void> {
  await kubectl(['create', 'configmap', name, '--from-literal=n=0']);
  for (const turn of allTurns.slice(1)) await setCounter(kubectl, name, turn);
}

export async function setCounter(kubectl: Kubectl, name: string, turn: string): Promise<void> {
  await kubectl(['patch', 'configmap', name, '--type=merge', '-p', JSON.stringify({ data: { n: turn } })]);
}

interface Told {
  readonly history: {
    readonly nodes: readonly { readonly object: { readonly raw: { readonly data: { readonly n: string } } } }[];
  };
}

const query = `query ($ref: ObjectRef!) { history(first: 100, ref: $ref) { nodes { object { raw } } } }`;

/** The data of each version that is remembered of a counter's ConfigMap, oldest first. */
export async function rememberedTurns(graphql: GraphqlClient, cluster: string, name: string): Promise<string[]> {
  const ref = { cluster, apiVersion: 'v1', kind: 'ConfigMap', namespace: 'default', name };
  const { history } = await graphql.query<Told>(query, { ref });
  return history.nodes.map(({ object }) => object.raw.data.n).reverse();
}
