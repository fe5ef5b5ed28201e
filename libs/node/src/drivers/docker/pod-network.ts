import type Docker from 'dockerode';
import { engineMessage } from './engine-error.ts';
import { isOurs, networkLabels } from './labels.ts';

/** The one network of a cluster's pods, whichever node they are on. */
export interface PodNetwork {
  readonly name: string;
  /** Undefined: the engine chooses. */
  readonly subnet: string | undefined;
}

/** Makes it unless it is there. Throws a sentence for the operator when its range is taken. */
export async function ensurePodNetwork(docker: Docker, { name, subnet }: PodNetwork): Promise<void> {
  const found = await find(docker, name);
  if (found && (subnet === undefined || subnetOf(found) === subnet)) return;
  if (found) await docker.getNetwork(name).remove();
  await clearRange(docker, subnet);
  await create(docker, { name, subnet }).catch(async (cause: unknown) => {
    // Another node of ours was quicker.
    if (await find(docker, name)) return;
    const range = subnet === undefined ? '' : ` with ${subnet}`;
    throw new Error(`The network of pods cannot be made${range}: ${engineMessage(cause)}`, { cause });
  });
}

function create(docker: Docker, { name, subnet }: PodNetwork): Promise<unknown> {
  const Config = subnet === undefined ? [] : [{ Subnet: subnet, Gateway: gatewayOf(subnet) }];
  return docker.createNetwork({ Name: name, Driver: 'bridge', IPAM: { Config }, Labels: networkLabels(name) });
}

type Network = Awaited<ReturnType<Docker['listNetworks']>>[number];

async function find(docker: Docker, name: string): Promise<Network | undefined> {
  return (await docker.listNetworks()).find((network) => network.Name === name);
}

/** What a cluster of ours that is gone has left there: no copy that lives has the same range. */
async function clearRange(docker: Docker, subnet: string | undefined): Promise<void> {
  const left = (await docker.listNetworks()).filter(
    (network) => subnet !== undefined && subnetOf(network) === subnet && isOurs(network.Labels),
  );
  for (const { Id } of left) {
    await docker
      .getNetwork(Id)
      .remove()
      // It has containers: that its range is taken is told when ours is made.
      .catch(() => undefined);
  }
}

const subnetOf = ({ IPAM }: Network): string | undefined => IPAM?.Config?.[0]?.Subnet;

/** The first address, which no node gives to a pod. */
function gatewayOf(subnet: string): string {
  return subnet.replace(/\.\d+\/\d+$/, '.1');
}
