'use client';
import { useTranslations } from 'next-intl';
import { ConditionList } from '@/components/condition-list.tsx';
import { EventList } from '@/components/event-list.tsx';
import { Labels } from '@/components/labels.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Facts, Section } from '@/components/section.tsx';
import { useDuration } from '@/lib/use-duration.ts';
import type { Rollout } from './deployment-screen.tsx';
import { RolloutStage } from './rollout-stage.tsx';

/** The rollout as it happens: the stage, the time line under it, the facts beside. */
export function RolloutPanel({ rollout }: { readonly rollout: Rollout }) {
  const t = useTranslations('rollout');
  return (
    <div className="grid min-h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="min-w-0">
        <RolloutStage rollout={rollout} />
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
  const { spec, metadata, selector } = rollout.deployment;
  const rolling = spec?.strategy?.rollingUpdate;
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
      <Section title={t('conditions')}>
        <ConditionList conditions={rollout.conditions} />
      </Section>
      <Section title={t('strategy')}>
        <Facts
          facts={[
            { label: t('type'), value: rollout.strategy },
            { label: 'maxSurge', value: rolling?.maxSurge },
            { label: 'maxUnavailable', value: rolling?.maxUnavailable },
            { label: t('minReady'), value: spec?.minReadySeconds ? duration(spec.minReadySeconds * 1000) : undefined },
            {
              label: t('deadline'),
              value: spec?.progressDeadlineSeconds ? duration(spec.progressDeadlineSeconds * 1000) : undefined,
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
