'use client';
import { Trash2 } from 'lucide-react';
import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { ChangeList } from '@/components/change-list.tsx';
import { ConditionList } from '@/components/condition-list.tsx';
import { DeleteDialog } from '@/components/delete-dialog.tsx';
import { EventList } from '@/components/event-list.tsx';
import { Labels } from '@/components/labels.tsx';
import { Notice } from '@/components/notice.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { PageTabs, usePageTab } from '@/components/page-tabs.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Facts, Section } from '@/components/section.tsx';
import { StatusText } from '@/components/status-text.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { TabsContent } from '@/components/ui/tabs.tsx';
import { UsageSection } from '@/components/usage/usage-section.tsx';
import { YamlPanel } from '@/components/yaml-panel.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScope, useScopeChoice } from '@/frame/use-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import type { ObjectRef } from '@/graphql/generated/graphql.ts';
import { ObjectDetail } from '@/graphql/objects.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { conditionsOf } from '@/kinds/conditions.ts';
import { kindOf, slugOf } from '@/kinds/registry.ts';
import { objectPath } from '@/lib/object-path.ts';
import { stateOf } from '@/lib/state-of.ts';
import { customKindPath, useCustomKinds } from '@/live/use-custom-kinds.ts';
import { type SignalOptions, useObjectSignal } from '@/live/use-object-signal.ts';
import { PrintedCell } from '@/screens/custom-kind/printed-cell.tsx';
import { KindCell } from '@/screens/kind/kind-cell.tsx';
import { testIds } from '@/test-ids.ts';
import { type AnyObject, partsOf } from './kind-parts.tsx';
import { LinkList } from './link-list.tsx';
import { OwnedList } from './owned-list.tsx';

type ScreenTitle = 'replicaSets' | 'services' | 'nodes' | 'events' | 'namespaces';

/** Kinds whose list is a screen of its own, and whose page is this one. */
const lists: Record<string, { readonly screen: ScreenTitle; readonly href: string }> = {
  ReplicaSet: { screen: 'replicaSets', href: '/replicasets' },
  Service: { screen: 'services', href: '/services' },
  Node: { screen: 'nodes', href: '/nodes' },
  Event: { screen: 'events', href: '/events' },
  Namespace: { screen: 'namespaces', href: '/namespaces' },
};

/** Which list leads to the page of a kind; the overview for kinds that have none. */
function useListOf(apiVersion: string, kind: string): { readonly label: string; readonly href: string } {
  const titles = useTranslations('navigation.screens');
  const described = kindOf(apiVersion, kind);
  const { cluster } = useScopeChoice();
  const custom = useCustomKinds(cluster)?.find((each) => each.kind === kind && each.group === groupOf(apiVersion));
  if (described) return { label: titles(described.id), href: `/${slugOf(described)}` };
  if (custom) return { label: kind, href: customKindPath(custom.resource) };
  const known = apiVersion.includes('.') ? undefined : lists[kind];
  return known ? { label: titles(known.screen), href: known.href } : { label: kind, href: '/' };
}

const groupOf = (apiVersion: string) => apiVersion.split('/', 1)[0];

/** When it was made stands there already. */
const isNews = ({ column }: { readonly column: { readonly name: string } }) => column.name !== 'Age';

const tabs = ['summary', 'changes', 'yaml'] as const;

/** The page of every kind that has none of its own: what it is, its events, its manifest. */
export function ObjectScreen() {
  const parameters = useParams<{ version: string; kind: string; namespace: string; name: string }>();
  const t = useTranslations('object');
  const refusal = useRefusal();
  const mayEdit = useMayEdit();
  const { cluster } = useScope();
  const [tab, setTab] = usePageTab(tabs);
  const [deleting, setDeleting] = useState(false);
  const name = decodeURIComponent(parameters.name);
  const namespace = parameters.namespace === '_' ? null : parameters.namespace;
  const { kind } = parameters;
  const apiVersion = decodeURIComponent(parameters.version).replace('~', '/');
  const target = useMemo(
    () => ({ cluster, apiVersion, kind, namespace, name }),
    [cluster, apiVersion, kind, namespace, name],
  );
  const [{ data, error }, again] = useQuery({ query: ObjectDetail, variables: { ref: target } });
  const list = useListOf(apiVersion, kind);
  if (error && !data) return <Notice state="failing" title={t('refused', { name })} text={refusal(error)} />;
  if (!data) return <Skeleton className="m-4 w-1/3" />;
  const { object } = data;
  if (!object) return <Notice state="off" title={t('gone', { name })} text={t('goneHint')} />;
  const { Actions, Deletion, isKept } = partsOf(object) ?? {};
  const kept = isKept?.(name) === true;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <ObjectWatch
        target={{ cluster, resource: object.resource, namespace: namespace ?? undefined, name }}
        onChange={() => again({ requestPolicy: 'network-only' })}
      />
      <PageHeader
        list={list}
        namespace={namespace}
        name={name}
        state={kindOf(apiVersion, kind)?.stateless ? undefined : stateOf(object.state)}
        sentence={<StatusText {...object} />}
        actions={
          mayEdit ? (
            <>
              {Actions ? <Actions object={object} /> : null}
              <Button
                onClick={() => setDeleting(true)}
                disabled={kept || object.metadata.deletionTimestamp !== null}
                title={kept ? t('kept') : undefined}
                data-testid={testIds.actionDelete}
              >
                <Trash2 aria-hidden />
                {t('delete')}
              </Button>
            </>
          ) : null
        }
      />
      <PageTabs
        tabs={tabs}
        tab={tab}
        onTab={(next) => void setTab(next)}
        label={(each) => (each === 'yaml' ? 'YAML' : t(each))}
      >
        <TabsContent value="summary" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <ObjectSummary object={object} target={target} />
        </TabsContent>
        <TabsContent value="changes" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <ChangeList target={target} />
        </TabsContent>
        <TabsContent value="yaml" className="min-h-0 flex-1">
          <YamlPanel target={target} />
        </TabsContent>
      </PageTabs>
      {deleting ? (
        Deletion ? (
          <Deletion object={object} onClose={() => setDeleting(false)} />
        ) : (
          <DeleteDialog target={target} goTo={list.href} onClose={() => setDeleting(false)} />
        )
      ) : null}
    </div>
  );
}

/** Its resource is only known once it has been read. */
function ObjectWatch({ target, onChange }: { readonly target: SignalOptions; readonly onChange: () => void }) {
  useObjectSignal(target, onChange);
  return null;
}

interface ObjectSummaryProps {
  readonly object: AnyObject;
  readonly target: ObjectRef;
}

/** Kinds with usage whose own part of the page does not show it. */
const measured = new Set<AnyObject['__typename']>(['ReplicaSet', 'Job', 'CronJob', 'Namespace']);

function ObjectSummary({ object, target }: ObjectSummaryProps) {
  const t = useTranslations('object');
  const columns = useTranslations('columns');
  const { metadata, raw } = object;
  const kind = kindOf(object.apiVersion, object.kind);
  const conditions = conditionsOf(raw);
  const Work = partsOf(object)?.Work;
  return (
    <>
      <Section title={t('facts')} className="border-t-0">
        <Facts
          facts={[
            { label: t('kind'), value: `${object.kind} (${object.apiVersion})` },
            { label: t('created'), value: <RelativeTime at={metadata.creationTimestamp} as="ago" /> },
            {
              label: t('owner'),
              value:
                metadata.ownerReferences.length === 0
                  ? null
                  : metadata.ownerReferences.map((owner) => (
                      <ScopedLink
                        key={owner.uid}
                        href={objectPath(owner.kind, metadata.namespace, owner.name, owner.apiVersion)}
                        className="hover:underline"
                      >
                        {owner.kind} {owner.name}
                      </ScopedLink>
                    )),
            },
            ...(kind?.columns ?? []).map((column) => ({
              label: columns(column.id),
              value: <KindCell column={column} manifest={raw} whole />,
            })),
            ...(object.__typename === 'GenericObject' ? object.printed.filter(isNews) : []).map(
              ({ column, value }) => ({
                label: column.name,
                value: value === null ? null : <PrintedCell type={column.type} value={value} />,
              }),
            ),
            { label: t('finalizers'), value: metadata.finalizers.join(', ') },
            { label: 'uid', value: <code className="text-ink-2 text-xs">{metadata.uid}</code> },
          ]}
        />
      </Section>
      {Work ? <Work object={object} /> : null}
      {measured.has(object.__typename) ? <UsageSection target={target} /> : null}
      {conditions.length > 0 ? (
        <Section title={t('conditions')}>
          <ConditionList conditions={conditions} />
        </Section>
      ) : null}
      {kind?.links ? <LinkList links={kind.links(raw, metadata.namespace)} /> : null}
      {kind?.owns ? <OwnedList resources={kind.owns} namespace={metadata.namespace} uid={metadata.uid} /> : null}
      <Section title={t('labels')}>
        <Labels labels={metadata.labels} />
      </Section>
      <Section title={t('events')}>
        <EventList events={object.events} />
      </Section>
    </>
  );
}
