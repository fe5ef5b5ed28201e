'use client';
import { useTranslations } from 'next-intl';
import { ConditionList } from '@/components/condition-list.tsx';
import { EventList } from '@/components/event-list.tsx';
import { Labels } from '@/components/labels.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Facts, Section } from '@/components/section.tsx';
import { UsageSection } from '@/components/usage/usage-section.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import type { ObjectRef } from '@/graphql/generated/graphql.ts';
import { objectPath } from '@/lib/object-path.ts';
import { ContainerCard } from './container-card.tsx';
import type { Pod } from './pod-screen.tsx';

interface PodSummaryProps {
  readonly pod: Pod;
  readonly target: ObjectRef;
}

export function PodSummary({ pod, target }: PodSummaryProps) {
  const t = useTranslations('pod');
  return (
    <div className="grid min-h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="min-w-0">
        <Section title={t('containers')} aside={`${pod.readyContainers}/${pod.totalContainers}`} className="border-t-0">
          <div className="flex flex-col">
            {pod.containers.map((container) => (
              <ContainerCard key={container.name} container={container} />
            ))}
          </div>
        </Section>
        <UsageSection target={target} />
        <Section title={t('events')}>
          <EventList events={pod.events} />
        </Section>
      </div>
      <aside className="min-w-0 border-l max-lg:border-t max-lg:border-l-0">
        <PodFacts pod={pod} />
      </aside>
    </div>
  );
}

function PodFacts({ pod }: { readonly pod: Pod }) {
  const t = useTranslations('pod');
  const { namespace } = pod.metadata;
  return (
    <>
      <Section title={t('facts')} className="border-t-0">
        <Facts
          facts={[
            { label: t('phase'), value: pod.phase },
            { label: t('owner'), value: <Owner pod={pod} /> },
            { label: t('node'), value: pod.nodeName },
            { label: t('address'), value: pod.podIP ? <code className="text-xs">{pod.podIP}</code> : null },
            { label: t('qos'), value: pod.qosClass },
            { label: t('restarts'), value: pod.restarts },
            { label: t('started'), value: pod.startTime ? <RelativeTime at={pod.startTime} as="ago" /> : null },
          ]}
        />
      </Section>
      <Section title={t('conditions')}>
        <ConditionList conditions={pod.conditions} />
      </Section>
      {pod.usedConfig.length > 0 ? (
        <Section title={t('config')}>
          <ul className="flex flex-col gap-1.5 text-sm">
            {pod.usedConfig.map((use) => (
              <li key={`${use.kind}/${use.name}`}>
                <span className="text-ink-3">{use.kind}</span>{' '}
                <ScopedLink href={objectPath(use.kind, namespace, use.name)} className="font-medium hover:underline">
                  {use.name}
                </ScopedLink>
                <p className="text-ink-3 text-xs">{use.through.join('; ')}</p>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('labels')}>
        <Labels labels={pod.metadata.labels} />
      </Section>
    </>
  );
}

function Owner({ pod }: { readonly pod: Pod }) {
  const { deployment, controller, metadata } = pod;
  if (deployment) {
    const { name } = deployment.metadata;
    return (
      <ScopedLink href={objectPath('Deployment', metadata.namespace, name)} className="hover:underline">
        {name}
      </ScopedLink>
    );
  }
  if (!controller) return <span className="text-ink-3">–</span>;
  return (
    <ScopedLink href={objectPath(controller.kind, metadata.namespace, controller.name)} className="hover:underline">
      {controller.kind} {controller.name}
    </ScopedLink>
  );
}
