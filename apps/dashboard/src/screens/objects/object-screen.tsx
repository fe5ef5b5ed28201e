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
import { RelativeTime } from '@/components/relative-time.tsx';
import { Facts, Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { StatusText } from '@/components/status-text.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs.tsx';
import { YamlPanel } from '@/components/yaml-panel.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { ObjectDetail } from '@/graphql/objects.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { conditionsOf } from '@/kinds/conditions.ts';
import { kindOf, slugOf } from '@/kinds/registry.ts';
import { objectPath } from '@/lib/object-path.ts';
import { stateOf } from '@/lib/state-of.ts';
import { type SignalOptions, useObjectSignal } from '@/live/use-object-signal.ts';
import { CronJobPlan } from '@/screens/cron-jobs/cron-job-plan.tsx';
import { KindCell } from '@/screens/kind/kind-cell.tsx';
import { LinkList } from './link-list.tsx';
import { OwnedList } from './owned-list.tsx';

type AnyObject = NonNullable<ObjectDetailQuery['object']>;

type ScreenTitle = 'replicaSets' | 'services' | 'nodes' | 'events';

/** Kinds whose list is a screen of its own, and whose page is this one. */
const lists: Record<string, { readonly screen: ScreenTitle; readonly href: string }> = {
  ReplicaSet: { screen: 'replicaSets', href: '/replicasets' },
  Service: { screen: 'services', href: '/services' },
  Node: { screen: 'nodes', href: '/nodes' },
  Event: { screen: 'events', href: '/events' },
};

/** Which list leads to the page of a kind; the overview for kinds that have none. */
function useListOf(apiVersion: string, kind: string): { readonly label: string; readonly href: string } {
  const titles = useTranslations('navigation.screens');
  const described = kindOf(apiVersion, kind);
  if (described) return { label: titles(described.id), href: `/${slugOf(described)}` };
  const known = lists[kind];
  return known ? { label: titles(known.screen), href: known.href } : { label: kind, href: '/' };
}

/** The page of every kind that has none of its own: what it is, its events, its manifest. */
export function ObjectScreen() {
  const parameters = useParams<{ version: string; kind: string; namespace: string; name: string }>();
  const t = useTranslations('object');
  const refusal = useRefusal();
  const mayEdit = useMayEdit();
  const { cluster } = useScope();
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
            <Button onClick={() => setDeleting(true)}>
              <Trash2 aria-hidden />
              {t('delete')}
            </Button>
          ) : null
        }
      />
      <Tabs defaultValue="summary" className="flex min-h-0 flex-1 flex-col">
        <TabsList>
          <TabsTrigger value="summary">{t('summary')}</TabsTrigger>
          <TabsTrigger value="changes">{t('changes')}</TabsTrigger>
          <TabsTrigger value="yaml">YAML</TabsTrigger>
        </TabsList>
        <TabsContent value="summary" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <ObjectSummary object={object} />
        </TabsContent>
        <TabsContent value="changes" className="thin-scroll min-h-0 flex-1 overflow-auto">
          <ChangeList target={target} />
        </TabsContent>
        <TabsContent value="yaml" className="min-h-0 flex-1">
          <YamlPanel target={target} />
        </TabsContent>
      </Tabs>
      {deleting ? <DeleteDialog target={target} goTo={list.href} onClose={() => setDeleting(false)} /> : null}
    </div>
  );
}

/** Its resource is only known once it has been read. */
function ObjectWatch({ target, onChange }: { readonly target: SignalOptions; readonly onChange: () => void }) {
  useObjectSignal(target, onChange);
  return null;
}

type Endpoint = Extract<AnyObject, { __typename: 'Service' }>['endpoints'][number];

/** Who answers for a Service, and whether it is ready to. */
function Endpoints({ endpoints }: { readonly endpoints: readonly Endpoint[] }) {
  const t = useTranslations('object');
  const { namespace } = useParams<{ namespace: string }>();
  const wordOf = ({ ready, terminating }: Endpoint) => (terminating ? 'terminating' : ready ? 'ready' : 'notReady');
  return (
    <Section title={t('endpoints')} aside={endpoints.length}>
      {endpoints.length === 0 ? <p className="text-ink-2 text-sm">{t('noEndpoints')}</p> : null}
      <ul className="text-sm">
        {endpoints.map((endpoint) => (
          <li key={endpoint.address} className="flex h-7 items-center gap-3">
            <StateShape state={endpoint.terminating ? 'off' : endpoint.ready ? 'healthy' : 'warning'} />
            <code className="w-32 text-xs">{endpoint.address}</code>
            {endpoint.podName ? (
              <ScopedLink
                href={objectPath('Pod', namespace, endpoint.podName)}
                className="min-w-0 truncate hover:underline"
              >
                {endpoint.podName}
              </ScopedLink>
            ) : null}
            <span className="text-ink-3">{t(wordOf(endpoint))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ObjectSummary({ object }: { readonly object: AnyObject }) {
  const t = useTranslations('object');
  const columns = useTranslations('columns');
  const { metadata, raw } = object;
  const kind = kindOf(object.apiVersion, object.kind);
  const conditions = conditionsOf(raw);
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
              value: <KindCell column={column} manifest={raw} />,
            })),
            { label: t('finalizers'), value: metadata.finalizers.join(', ') },
            { label: 'uid', value: <code className="text-ink-2 text-xs">{metadata.uid}</code> },
          ]}
        />
      </Section>
      {object.__typename === 'CronJob' && metadata.namespace ? (
        <CronJobPlan namespace={metadata.namespace} name={metadata.name} />
      ) : null}
      {object.__typename === 'Service' ? <Endpoints endpoints={object.endpoints} /> : null}
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
