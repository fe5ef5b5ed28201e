'use client';
import { useTranslations } from 'next-intl';
import { ConditionList } from '@/components/condition-list.tsx';
import { EventList } from '@/components/event-list.tsx';
import { Labels } from '@/components/labels.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Facts, Section } from '@/components/section.tsx';
import { UsageSection } from '@/components/usage/usage-section.tsx';
import type { ObjectRef } from '@/graphql/generated/graphql.ts';
import { useDuration } from '@/lib/use-duration.ts';
import type { Rollout } from './rollout-screen.tsx';
import { RolloutStage } from './rollout-stage.tsx';
import { SlotStage } from './slot-stage.tsx';

/** The rollout as it happens: the stage, the time line under it, the facts beside. */
interface RolloutPanelProps {
  readonly rollout: Rollout;
  readonly target: ObjectRef;
}

export function RolloutPanel({ rollout, target }: RolloutPanelProps) {
  const t = useTranslations('rollout');
  return (
    <div className="grid min-h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="min-w-0">
        {rollout.kind === 'DEPLOYMENT' ? <RolloutStage rollout={rollout} /> : <SlotStage rollout={rollout} />}
        <UsageSection target={target} />
        <Section title={t('timeline')} aside={t('newestFirst')}>
          <EventList events={rollout.events} withObject />
        </Section>
      </div>
      <aside className="min-w-0 border-l max-lg:border-t max-lg:border-l-0">
        <RolloutFacts rollout={rollout} />
      </aside>
    </div>
  );
}

function RolloutFacts({ rollout }: { readonly rollout: Rollout }) {
  const t = useTranslations('rollout');
  const duration = useDuration();
  const { selector, minReadySeconds, progressDeadlineSeconds } = rollout;
  const { metadata } = rollout.workload;
  return (
    <>
      <Section title={t('numbers')} className="border-t-0">
        <Facts
          facts={[
            { label: t('desired'), value: rollout.desired },
            { label: t('updated'), value: rollout.updated },
            { label: t('ready'), value: rollout.ready },
            { label: t('available'), value: rollout.available },
            {
              label: t('started'),
              value: rollout.startedAt ? <RelativeTime at={rollout.startedAt} as="ago" /> : undefined,
            },
          ]}
        />
      </Section>
      {rollout.conditions.length > 0 ? (
        <Section title={t('conditions')}>
          <ConditionList conditions={rollout.conditions} />
        </Section>
      ) : null}
      <Section title={t('strategy')}>
        <Facts
          facts={[
            { label: t('type'), value: rollout.strategy },
            { label: 'maxSurge', value: rollout.maxSurge },
            { label: 'maxUnavailable', value: rollout.maxUnavailable },
            { label: 'partition', value: rollout.partition },
            { label: 'podManagementPolicy', value: rollout.podManagementPolicy },
            { label: t('minReady'), value: minReadySeconds ? duration(minReadySeconds * 1000) : undefined },
            {
              label: t('deadline'),
              value: progressDeadlineSeconds ? duration(progressDeadlineSeconds * 1000) : undefined,
            },
            { label: t('created'), value: <RelativeTime at={metadata.creationTimestamp} as="ago" /> },
          ]}
        />
      </Section>
      <Section title={t('selector')}>
        <code className="text-ink-2 text-xs">{selector}</code>
      </Section>
      <Section title={t('labels')}>
        <Labels labels={metadata.labels} />
      </Section>
    </>
  );
}
