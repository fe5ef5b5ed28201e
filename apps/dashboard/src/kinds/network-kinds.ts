import { Globe, Hash, Network, Route, ShieldHalf, Split, Waypoints } from 'lucide-react';
import { code, count, pairs, text, texts } from './columns.ts';
import type { KindDescription, KindLink } from './kind-description.ts';
import { listAt, textAt } from './manifest.ts';

const stateful = { apiVersion: 'networking.k8s.io/v1', group: 'network' } as const;
const networking = { ...stateful, stateless: true } as const;

/** Every Service that a rule or the default backend of an Ingress leads to, once. */
function ingressServices(manifest: unknown, namespace: string | null): readonly KindLink[] {
  const backends = [
    textAt(manifest, 'spec.defaultBackend.service.name'),
    ...listAt(manifest, 'spec.rules').flatMap((rule) =>
      listAt(rule, 'http.paths').map((path) => textAt(path, 'backend.service.name')),
    ),
  ];
  const names = [...new Set(backends.filter((name) => name !== ''))];
  return names.map((name) => ({ apiVersion: 'v1', kind: 'Service', name, namespace }));
}

export const networkKinds = [
  {
    ...stateful,
    id: 'ingresses',
    resource: 'ingresses.networking.k8s.io',
    kind: 'Ingress',
    namespaced: true,
    icon: Globe,
    columns: [
      texts('hosts', 'spec.rules', 'host'),
      text('class', 'spec.ingressClassName', '112px'),
      texts('address', 'status.loadBalancer.ingress', 'ip'),
    ],
    links: ingressServices,
    command: 'kubectl create ingress web --rule="shop.example.com/*=web:80"',
  },
  {
    id: 'endpointSlices',
    resource: 'endpointslices.discovery.k8s.io',
    apiVersion: 'discovery.k8s.io/v1',
    group: 'network',
    stateless: true,
    kind: 'EndpointSlice',
    namespaced: true,
    icon: Split,
    rare: true,
    columns: [
      text('type', 'addressType', '80px'),
      {
        id: 'endpoints',
        track: 'minmax(140px, 2fr)',
        as: 'code',
        read: (manifest) =>
          listAt(manifest, 'endpoints')
            .flatMap((endpoint) => listAt(endpoint, 'addresses'))
            .join(', '),
      },
      texts('ports', 'ports', 'port', '96px'),
    ],
  },
  {
    ...networking,
    id: 'networkPolicies',
    resource: 'networkpolicies.networking.k8s.io',
    kind: 'NetworkPolicy',
    namespaced: true,
    icon: ShieldHalf,
    columns: [
      pairs('selector', 'spec.podSelector.matchLabels'),
      {
        id: 'directions',
        track: '136px',
        as: 'text',
        from: 'tablet',
        read: (manifest) => listAt(manifest, 'spec.policyTypes').join(', '),
      },
    ],
  },
  {
    ...networking,
    id: 'ingressClasses',
    resource: 'ingressclasses.networking.k8s.io',
    kind: 'IngressClass',
    namespaced: false,
    icon: Route,
    rare: true,
    columns: [code('controller', 'spec.controller')],
  },
  {
    id: 'endpoints',
    resource: 'endpoints',
    apiVersion: 'v1',
    group: 'network',
    stateless: true,
    kind: 'Endpoints',
    namespaced: true,
    icon: Waypoints,
    rare: true,
    columns: [count('subsets', 'subsets')],
  },
  {
    ...networking,
    id: 'serviceCidrs',
    resource: 'servicecidrs.networking.k8s.io',
    kind: 'ServiceCIDR',
    namespaced: false,
    icon: Network,
    rare: true,
    columns: [
      {
        id: 'ranges',
        track: 'minmax(120px, 1fr)',
        as: 'code',
        read: (manifest) => listAt(manifest, 'spec.cidrs').join(', '),
      },
    ],
  },
  {
    ...networking,
    id: 'ipAddresses',
    resource: 'ipaddresses.networking.k8s.io',
    kind: 'IPAddress',
    namespaced: false,
    icon: Hash,
    rare: true,
    columns: [text('object', 'spec.parentRef.name'), text('namespace', 'spec.parentRef.namespace')],
  },
] as const satisfies readonly KindDescription[];
