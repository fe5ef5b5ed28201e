'use client';
import { useTranslations } from 'next-intl';
import { ChangeList } from '@/components/change-list.tsx';
import { Notice } from '@/components/notice.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { PageTabs, usePageTab } from '@/components/page-tabs.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { TabsContent } from '@/components/ui/tabs.tsx';
import { YamlPanel } from '@/components/yaml-panel.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { RolloutKind, RolloutStateSubscription } from '@/graphql/generated/graphql.ts';
import { RolloutState } from '@/graphql/rollout.ts';
import { useLiveRefusal } from '@/graphql/use-refusal.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useNameParameters } from '@/lib/use-name-parameters.ts';
import { useLiveValue } from '@/live/use-live-value.ts';
import { testIds } from '@/test-ids.ts';
import { RevisionHistory } from './revision-history.tsx';
import { RolloutActions } from './rollout-actions.tsx';
import { RolloutPanel } from './rollout-panel.tsx';
import { RolloutSentence } from './rollout-sentence.tsx';
import { refOf, rolloutKinds } from './rollout-target.ts';

export type Rollout = NonNullable<RolloutStateSubscription['rollout']['rollout']>;
export type Lane = Rollout['lanes'][number];
export type RolloutPod = Lane['pods'][number];

const tabs = ['rollout', 'history', 'changes', 'yaml'] as const;

/** One Deployment, StatefulSet or DaemonSet: its rollout as it happens, its past, its manifest. */
export function RolloutScreen({ kind }: { readonly kind: RolloutKind }) {
  const { namespace, name } = useNameParameters();
  const { cluster } = useScope();
  const t = useTranslations('rolloutPage');
  const titles = useTranslations('navigation.screens');
  const { data, refused } = useLiveValue(RolloutState, { kind, cluster, namespace, name });
  const refusal = useLiveRefusal();
  const [tab, setTab] = usePageTab(tabs);
  const list = { label: titles(rolloutKinds[kind].title), href: rolloutKinds[kind].list };
  if (refused) return <Notice state="failing" title={t('refused', { name })} text={refusal(refused)} />;
  if (!data) return <Loading name={name} namespace={namespace} list={list} />;
  const rollout = data.rollout.rollout;
  if (!rollout) return <Notice state="off" title={t('gone', { name })} text={t('goneHint')} />;
  const target = { kind, cluster, namespace, name };
  return (
    <div className="flex h-full min-h-0 flex-col">
      <PageHeader
        list={list}
        namespace={namespace}
        name={name}
        state={stateOf(rollout.state)}
        sentence={
          <span data-testid={testIds.rolloutSentence} data-phase={rollout.phase} data-state={stateOf(rollout.state)}>
            <RolloutSentence name={name} rollout={rollout} />
            <WaitingTime since={rollout.waitingSince} />
          </span>
        }
        actions={<RolloutActions target={target} rollout={rollout} />}
      />
      <PageTabs tabs={tabs} tab={tab} onTab={(next) => void setTab(next)} label={(each) => t(`tabs.${each}`)}>
        <TabsContent value="rollout" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <RolloutPanel rollout={rollout} target={refOf(target)} />
        </TabsContent>
        <TabsContent value="history" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <RevisionHistory target={target} revision={rollout.revision} />
        </TabsContent>
        <TabsContent value="changes" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <ChangeList target={refOf(target)} />
        </TabsContent>
        <TabsContent value="yaml" className="min-h-0 flex-1">
          <YamlPanel target={refOf(target)} />
        </TabsContent>
      </PageTabs>
    </div>
  );
}

/** How long the pod that it waits for has not been ready; counts on while nothing else changes. */
function WaitingTime({ since }: { readonly since: string | null }) {
  const t = useTranslations('rollout');
  if (!since) return null;
  return <span className="text-ink-3"> {t.rich('waiting', { age: () => <RelativeTime at={since} /> })}</span>;
}

function Loading({ name, namespace, list }: LoadingProps) {
  return (
    <>
      <PageHeader list={list} namespace={namespace} name={name} state={undefined} />
      <div className="flex flex-col gap-3 border-t p-4" aria-hidden>
        <Skeleton className="w-1/3" />
        <Skeleton className="h-12 w-2/3" />
        <Skeleton className="h-12 w-1/2" />
      </div>
    </>
  );
}

interface LoadingProps {
  readonly name: string;
  readonly namespace: string;
  readonly list: { readonly label: string; readonly href: string };
}
