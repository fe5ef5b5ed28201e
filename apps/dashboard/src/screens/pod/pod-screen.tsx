'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeList } from '@/components/change-list.tsx';
import { DeleteDialog } from '@/components/delete-dialog.tsx';
import { Notice } from '@/components/notice.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { PageTabs, usePageTab } from '@/components/page-tabs.tsx';
import { StatusText } from '@/components/status-text.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { TabsContent } from '@/components/ui/tabs.tsx';
import { YamlPanel } from '@/components/yaml-panel.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import type { PodDetailQuery } from '@/graphql/generated/graphql.ts';
import { PodDetail } from '@/graphql/pod.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useNameParameters } from '@/lib/use-name-parameters.ts';
import { useObjectSignal } from '@/live/use-object-signal.ts';
import { LogPanel } from './log-panel.tsx';
import { PodSummary } from './pod-summary.tsx';
import { TerminalPanel } from './terminal-panel.tsx';

export type Pod = NonNullable<PodDetailQuery['pod']>;
export type PodContainer = Pod['containers'][number];

const tabs = ['summary', 'logs', 'terminal', 'changes', 'yaml'] as const;

/** One pod: its containers as they are, what they write, its manifest. */
export function PodScreen() {
  const { namespace, name } = useNameParameters();
  const { cluster } = useScope();
  const t = useTranslations('pod');
  const titles = useTranslations('navigation.screens');
  const refusal = useRefusal();
  const mayEdit = useMayEdit();
  const [deleting, setDeleting] = useState(false);
  const [tab, setTab] = usePageTab(tabs);
  const [terminalSeen, setTerminalSeen] = useState(false);
  if (tab === 'terminal' && !terminalSeen) setTerminalSeen(true);
  const [{ data, error }, again] = useQuery({ query: PodDetail, variables: { cluster, namespace, name } });
  useObjectSignal({ cluster, resource: 'pods', namespace, name }, () => again({ requestPolicy: 'network-only' }));
  const list = { label: titles('pods'), href: '/pods' };
  if (error && !data) return <Notice state="failing" title={t('refused', { name })} text={refusal(error)} />;
  if (!data) {
    return (
      <>
        <PageHeader list={list} namespace={namespace} name={name} state={undefined} />
        <Skeleton className="m-4 w-1/3" />
      </>
    );
  }
  const { pod } = data;
  if (!pod) return <Notice state="off" title={t('gone', { name })} text={t('goneHint')} />;
  const target = { cluster, apiVersion: 'v1', kind: 'Pod', namespace, name };
  return (
    <div className="flex h-full min-h-0 flex-col">
      <PageHeader
        list={list}
        namespace={namespace}
        name={name}
        state={pod.metadata.deletionTimestamp ? 'off' : stateOf(pod.state)}
        sentence={pod.statusSentence ? <StatusText {...pod} /> : null}
        actions={
          mayEdit ? (
            <Button onClick={() => setDeleting(true)}>
              <Trash2 aria-hidden />
              {t('delete')}
            </Button>
          ) : null
        }
      />
      <PageTabs tabs={tabs} tab={tab} onTab={(next) => void setTab(next)} label={(each) => t(`tabs.${each}`)}>
        <TabsContent value="summary" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <PodSummary pod={pod} target={target} />
        </TabsContent>
        <TabsContent value="logs" className="min-h-0 flex-1">
          <LogPanel
            cluster={cluster}
            namespace={namespace}
            pod={name}
            containers={pod.containers.map((container) => container.name)}
            initial={pod.containers.find((container) => !container.init)?.name ?? pod.containers[0]?.name ?? ''}
          />
        </TabsContent>
        {/* Once seen it stays while others are looked at: the shell in it ends with it. */}
        <TabsContent
          value="terminal"
          {...(terminalSeen && { forceMount: true })}
          className="min-h-0 flex-1 data-[state=inactive]:hidden"
        >
          <TerminalPanel
            key={pod.metadata.uid}
            cluster={cluster}
            namespace={namespace}
            pod={name}
            containers={pod.containers}
          />
        </TabsContent>
        <TabsContent value="changes" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <ChangeList target={target} />
        </TabsContent>
        <TabsContent value="yaml" className="min-h-0 flex-1">
          <YamlPanel target={target} />
        </TabsContent>
      </PageTabs>
      {deleting ? <DeleteDialog target={target} goTo="/pods" onClose={() => setDeleting(false)} /> : null}
    </div>
  );
}
