import type { EndpointSlice, Ingress, Service } from '@pilothouse/kube-model/kinds';
import type { KubeObject } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { type Cells, firstOf, formatLabels, formatSelector, none, orNone, unset } from '../cells.ts';

interface Address {
  readonly ip?: string | undefined;
  readonly hostname?: string | undefined;
}

function addresses(ingress: readonly Address[] | undefined): string[] {
  return (ingress ?? []).map(({ ip, hostname }) => ip || hostname || '').filter((address) => address !== '');
}

function externalIp({ spec, status }: DeepReadonly<Service>): string {
  const own = spec?.externalIPs ?? [];
  switch (spec?.type) {
    case 'ExternalName':
      return spec.externalName ?? '';
    case 'LoadBalancer': {
      const balancer = [...new Set(addresses(status?.loadBalancer?.ingress))];
      return [...own, ...balancer].join(',') || '<pending>';
    }
    default:
      return orNone(own.join(','));
  }
}

function ports({ spec }: DeepReadonly<Service>): string {
  const shown = (spec?.ports ?? []).map(({ port, nodePort, protocol }) =>
    nodePort ? `${port}:${nodePort}/${protocol}` : `${port}/${protocol}`,
  );
  return orNone(shown.join(','));
}

export const serviceCells: Cells<Service> = {
  Type: ({ spec }) => spec?.type ?? '',
  'Cluster-IP': ({ spec }) => orNone(spec?.clusterIPs?.[0] ?? spec?.clusterIP),
  'External-IP': externalIp,
  'Port(s)': ports,
  Selector: ({ spec }) => formatLabels(spec?.selector),
};

export const endpointSliceCells: Cells<EndpointSlice> = {
  AddressType: ({ addressType }) => addressType ?? '',
  Ports: (slice) =>
    firstOf(
      (slice.ports ?? []).map(({ port }) => (port === undefined ? '*' : String(port))),
      3,
      unset,
    ),
  Endpoints: (slice) =>
    firstOf(
      (slice.endpoints ?? []).flatMap((endpoint) => endpoint.addresses ?? []),
      3,
      unset,
    ),
};

interface Endpoints extends KubeObject {
  subsets?: { addresses?: { ip: string }[]; ports?: { port: number }[] }[];
}

function endpoints({ subsets }: DeepReadonly<Endpoints>): string {
  const pairs = (subsets ?? []).flatMap(({ addresses: ips, ports: numbers }) =>
    numbers && numbers.length > 0
      ? numbers.flatMap(({ port }) => (ips ?? []).map(({ ip }) => `${ip}:${port}`))
      : (ips ?? []).map(({ ip }) => ip),
  );
  return firstOf(pairs, 3, none);
}

export const endpointsCells: Cells<Endpoints> = { Endpoints: endpoints };

function hosts({ spec }: DeepReadonly<Ingress>): string {
  const rules = spec?.rules ?? [];
  const named = rules.map(({ host }) => host ?? '').filter((host) => host !== '');
  if (named.length === 0) return '*';
  return named.length <= 3 ? named.join(',') : `${named.slice(0, 3).join(',')} + ${rules.length - 3} more...`;
}

export const ingressCells: Cells<Ingress> = {
  Class: ({ spec }) => orNone(spec?.ingressClassName),
  Hosts: hosts,
  Address: ({ status }) => addresses(status?.loadBalancer?.ingress).join(','),
  Ports: ({ spec }) => ((spec?.tls ?? []).length > 0 ? '80, 443' : '80'),
};

interface IngressClass extends KubeObject {
  spec?: { controller?: string; parameters?: { apiGroup?: string; kind: string; name: string } };
}

export const ingressClassCells: Cells<IngressClass> = {
  Controller: ({ spec }) => spec?.controller ?? '',
  Parameters: ({ spec }) => {
    const { parameters } = spec ?? {};
    if (!parameters) return none;
    const group = parameters.apiGroup ? `.${parameters.apiGroup}` : '';
    return `${parameters.kind}${group}/${parameters.name}`;
  },
};

interface NetworkPolicy extends KubeObject {
  spec?: { podSelector?: { matchLabels?: Record<string, string> } };
}

export const networkPolicyCells: Cells<NetworkPolicy> = {
  'Pod-Selector': ({ spec }) => formatSelector(spec?.podSelector),
};
