import type { PodObject } from '../pod-types.ts';

const zone = 'cluster.local';

export interface ResolverContext {
  /** Of the cluster's name server, where containers can reach it. */
  readonly clusterDns: string | undefined;
  /** The machine's own resolv.conf. */
  readonly machine: string;
}

interface Resolver {
  readonly nameservers: readonly string[];
  readonly searches: readonly string[];
  readonly options: readonly string[];
}

/** As resolv(5) has it. */
const limits = { nameservers: 3, searches: 32 };

/** What a pod's containers find in /etc/resolv.conf, by its dnsPolicy and dnsConfig as documented. */
export function resolvConf({ metadata, spec }: PodObject, context: ResolverContext): string {
  const { dnsPolicy = 'ClusterFirst', dnsConfig, hostNetwork } = spec ?? {};
  const machine = parse(context.machine);
  const ofCluster = dnsPolicy === 'ClusterFirstWithHostNet' || (dnsPolicy === 'ClusterFirst' && hostNetwork !== true);
  const base =
    dnsPolicy === 'None'
      ? parse('')
      : ofCluster && context.clusterDns !== undefined
        ? clusterFirst(metadata.namespace ?? '', context.clusterDns, machine)
        : machine;
  const own = (dnsConfig?.options ?? []).map(({ name = '', value }) =>
    value === undefined ? name : `${name}:${value}`,
  );
  return render({
    nameservers: unique([...base.nameservers, ...(dnsConfig?.nameservers ?? [])]).slice(0, limits.nameservers),
    searches: unique([...base.searches, ...(dnsConfig?.searches ?? [])]).slice(0, limits.searches),
    options: merged(base.options, own),
  });
}

function clusterFirst(namespace: string, clusterDns: string, machine: Resolver): Resolver {
  const domains = [`${namespace}.svc.${zone}`, `svc.${zone}`, zone];
  return { nameservers: [clusterDns], searches: [...domains, ...machine.searches], options: ['ndots:5'] };
}

function parse(text: string): Resolver {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  const all = (keyword: string) => lines.filter(([first]) => first === keyword).map(([, ...words]) => words);
  return {
    nameservers: all('nameserver').flat(),
    searches: all('search').at(-1) ?? [],
    options: all('options').flat(),
  };
}

/** Of two options with one name the pod's counts. */
function merged(base: readonly string[], own: readonly string[]): readonly string[] {
  const nameOf = (option: string) => option.split(':')[0];
  return [...base.filter((option) => !own.some((other) => nameOf(other) === nameOf(option))), ...own];
}

const unique = (words: readonly string[]) => [...new Set(words)];

function render({ nameservers, searches, options }: Resolver): string {
  return [
    ...(searches.length > 0 ? [`search ${searches.join(' ')}`] : []),
    ...nameservers.map((address) => `nameserver ${address}`),
    ...(options.length > 0 ? [`options ${options.join(' ')}`] : []),
    '',
  ].join('\n');
}
