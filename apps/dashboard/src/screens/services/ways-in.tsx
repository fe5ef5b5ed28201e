import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Facts } from '@/components/section.tsx';
import { testIds } from '@/test-ids.ts';
import { servedAt } from './served-at.ts';
import type { Reach } from './service-work.tsx';

type Port = Reach['ports'][number];

const suffixOf = ({ protocol }: Port) => (protocol === 'TCP' ? '' : `/${protocol}`);
const portKey = ({ port, protocol }: Port) => `${port}/${protocol}`;

interface PartProps {
  readonly service: Reach;
}

/** Where a Service is reached: in the cluster, at its nodes, at its load balancer, at addresses outside, or under another name. */
export function WaysIn({ service }: PartProps) {
  const t = useTranslations('service');
  const columns = useTranslations('columns');
  const { type, ports, spec, selector } = service;
  const isAlias = type === 'ExternalName';
  const external = isAlias ? [] : (spec?.externalIPs ?? []);
  return (
    <div data-testid={testIds.waysIn}>
      <Facts
        facts={[
          { label: columns('type'), value: type },
          {
            label: columns('selector'),
            value: selector ? <code className="break-all text-xs">{selector}</code> : null,
          },
          { label: t('alias'), value: isAlias ? <code className="text-xs">{spec?.externalName}</code> : null },
          { label: t('inCluster'), value: isAlias ? null : <InCluster service={service} /> },
          { label: t('atNodes'), value: ports.some(({ nodePort }) => nodePort) ? <AtNodes service={service} /> : null },
          { label: t('atBalancer'), value: type === 'LoadBalancer' ? <AtBalancer service={service} /> : null },
          {
            label: t('atExternalIps'),
            value: external.length > 0 ? <AtHosts service={service} hosts={external} /> : null,
          },
        ]}
      />
    </div>
  );
}

function InCluster({ service }: PartProps) {
  const t = useTranslations('service');
  const { clusterIP } = service;
  if (clusterIP === 'None') return <span className="text-ink-2">{t('headless')}</span>;
  return clusterIP ? <Addresses service={service} host={clusterIP} /> : null;
}

function AtNodes({ service }: PartProps) {
  return (
    <Lines>
      {service.ports
        .filter(({ nodePort }) => nodePort)
        .map((port) => (
          <code key={portKey(port)} className="text-xs">{`:${port.nodePort}${suffixOf(port)} → ${port.port}`}</code>
        ))}
    </Lines>
  );
}

function AtBalancer({ service }: PartProps) {
  const t = useTranslations('service');
  const { loadBalancerAddresses } = service;
  if (loadBalancerAddresses.length === 0) return <span className="text-ink-2">{t('noBalancer')}</span>;
  return <AtHosts service={service} hosts={loadBalancerAddresses} />;
}

function AtHosts({ service, hosts }: PartProps & { readonly hosts: readonly string[] }) {
  return (
    <Lines>
      {hosts.map((host) => (
        <Addresses key={host} service={service} host={host} />
      ))}
    </Lines>
  );
}

function Lines({ children }: { readonly children: ReactNode }) {
  return <span className="flex flex-col gap-0.5">{children}</span>;
}

/** All ports at one address, each with where it is open if that is elsewhere. */
function Addresses({ service, host }: PartProps & { readonly host: string }) {
  const moved = servedAt(service.metadata.annotations);
  return (
    <Lines>
      {service.ports.map((port) => (
        <Address
          key={portKey(port)}
          host={host}
          port={port}
          openAt={moved.get(`${host} ${port.port}${suffixOf(port)}`)}
        />
      ))}
    </Lines>
  );
}

interface AddressProps {
  readonly host: string;
  readonly port: Port;
  readonly openAt: string | undefined;
}

function Address({ host, port, openAt }: AddressProps) {
  const t = useTranslations('service');
  const target = port.targetPort !== null && port.targetPort !== port.port ? ` → ${port.targetPort}` : '';
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <code className="text-xs">{`${host}:${port.port}${suffixOf(port)}${target}`}</code>
      {port.name ? <span className="text-ink-3 text-xs">{port.name}</span> : null}
      {openAt ? <span className="text-ink-2 text-xs">{t('servedAt', { address: openAt })}</span> : null}
    </span>
  );
}
