'use client';
import { useTranslations } from 'next-intl';
import { useQuery } from 'urql';
import { Section } from '@/components/section.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { ObjectDetailQuery, ServiceReachQuery } from '@/graphql/generated/graphql.ts';
import { ServiceReach } from '@/graphql/services.ts';
import { useObjectSignal } from '@/live/use-object-signal.ts';
import { testIds } from '@/test-ids.ts';
import { EndpointList } from './endpoint-list.tsx';
import { GapList } from './gap-list.tsx';
import { LeadingIngresses } from './leading-ingresses.tsx';
import { WaysIn } from './ways-in.tsx';

type Service = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'Service' }>;
export type Reach = NonNullable<ServiceReachQuery['service']>;

/** Who answers for a Service and what is in the way of others, where it is reached, and its names; live. */
export function ServiceWork({ object }: { readonly object: Service }) {
  const t = useTranslations('service');
  const { cluster } = useScope();
  const { name } = object.metadata;
  const namespace = object.metadata.namespace ?? '';
  const [{ data }, again] = useQuery({ query: ServiceReach, variables: { cluster, namespace, name } });
  const reload = () => again({ requestPolicy: 'network-only' });
  useObjectSignal({ cluster, resource: 'services', namespace, name }, reload);
  useObjectSignal({ cluster, resource: 'endpointslices.discovery.k8s.io', namespace }, reload);
  useObjectSignal({ cluster, resource: 'pods', namespace }, reload);
  const service = data?.service;
  if (!service) return null;
  const { endpoints, endpointGaps, dnsNames, type } = service;
  const ready = endpoints.filter((endpoint) => endpoint.ready && !endpoint.terminating).length;
  return (
    <>
      {type === 'ExternalName' ? null : (
        <Section
          title={t('endpoints')}
          aside={endpoints.length > 0 ? t('readyOf', { ready, total: endpoints.length }) : undefined}
        >
          <GapList gaps={endpointGaps ?? null} namespace={namespace} selector={service.selector} />
          <EndpointList endpoints={endpoints} namespace={namespace} />
        </Section>
      )}
      <Section title={t('reachedAt')}>
        <WaysIn service={service} />
      </Section>
      <LeadingIngresses object={object} />
      <Section title={t('names')}>
        <ul className="flex flex-col gap-1" data-testid={testIds.serviceNames}>
          {dnsNames.map((each) => (
            <li key={each}>
              <code className="break-all text-xs">{each}</code>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
