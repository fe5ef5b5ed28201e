'use client';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { ChangeList } from '@/components/change-list.tsx';
import { Notice } from '@/components/notice.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs.tsx';
import { YamlPanel } from '@/components/yaml-panel.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { RolloutStateSubscription } from '@/graphql/generated/graphql.ts';
import { RolloutState } from '@/graphql/rollout.ts';
import { useLiveRefusal } from '@/graphql/use-refusal.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useNameParameters } from '@/lib/use-name-parameters.ts';
import { useLiveValue } from '@/live/use-live-value.ts';
import { testIds } from '@/test-ids.ts';
import { DeploymentActions } from './deployment-actions.tsx';
import { RevisionHistory } from './revision-history.tsx';
import { RolloutPanel } from './rollout-panel.tsx';
import { RolloutSentence } from './rollout-sentence.tsx';

export type Rollout = NonNullable<RolloutStateSubscription['rollout']['rollout']>;
export type Lane = Rollout['replicaSets'][number];
export type RolloutPod = Lane['pods'][number];

const tabs = ['rollout', 'history', 'changes', 'yaml'] as const;

/** One deployment: its rollout as it happens, its past, its manifest. */
export function DeploymentScreen() {
  const { namespace, name } = useNameParameters();
  const { cluster } = useScope();
  const t = useTranslations('deployment');
  const titles = useTranslations('navigation.screens');
  const { data, refused } = useLiveValue(RolloutState, { cluster, namespace, name });
  const refusal = useLiveRefusal();
  const [tab, setTab] = useQueryState('tab', parseAsStringLiteral(tabs).withDefault('rollout'));
  const list = { label: titles('deployments'), href: '/deployments' };
  if (refused) return <Notice state="failing" title={t('refused', { name })} text={refusal(refused)} />;
  if (!data) return <Loading name={name} namespace={namespace} list={list} />;
  const rollout = data.rollout.rollout;
  if (!rollout) return <Notice state="off" title={t('gone', { name })} text={t('goneHint')} />;
  const ref = { cluster, namespace, name };
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
          </span>
        }
        actions={<DeploymentActions target={ref} rollout={rollout} />}
      />
      <Tabs
        value={tab}
        onValueChange={(next) => void setTab(tabs.find((each) => each === next) ?? 'rollout')}
        className="flex min-h-0 flex-1 flex-col"
      >
        <TabsList>
          {tabs.map((each) => (
            <TabsTrigger key={each} value={each}>
              {t(`tabs.${each}`)}
            </TabsTrigger>
          ))}
        </TabsList>
        <TabsContent value="rollout" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <RolloutPanel rollout={rollout} />
        </TabsContent>
        <TabsContent value="history" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <RevisionHistory target={ref} revision={rollout.revision} />
        </TabsContent>
        <TabsContent value="changes" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <ChangeList target={{ ...ref, apiVersion: 'apps/v1', kind: 'Deployment' }} />
        </TabsContent>
        <TabsContent value="yaml" className="min-h-0 flex-1">
          <YamlPanel target={{ ...ref, apiVersion: 'apps/v1', kind: 'Deployment' }} />
        </TabsContent>
      </Tabs>
    </div>
  );
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
