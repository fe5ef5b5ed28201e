'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { ObjectName } from '@/components/object-name.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { StatusText } from '@/components/status-text.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { objectPath } from '@/lib/object-path.ts';
import { stateOf } from '@/lib/state-of.ts';
import { type KindRow, useLiveKind } from '@/live/use-live-kind.ts';
import { testIds } from '@/test-ids.ts';

interface OwnedListProps {
  readonly resources: readonly string[];
  readonly namespace: string | null;
  readonly uid: string;
}

/** The objects whose owner reference names this one, newest first, as they come and go. */
export function OwnedList({ resources, namespace, uid }: OwnedListProps) {
  const t = useTranslations('object');
  const { cluster } = useScope();
  const live = useLiveKind({ clusters: [cluster], resources: [...resources], namespace });
  const owned = useMemo(() => live.rows.filter(isOwnedBy(uid)).sort(newestFirst), [live.rows, uid]);
  return (
    <Section title={t('owned')} aside={owned.length}>
      {live.complete && owned.length === 0 ? <p className="text-ink-3 text-sm">{t('ownedNone')}</p> : null}
      <ul className="text-sm">
        {owned.map((row) => (
          <OwnedRow key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}

const isOwnedBy =
  (uid: string) =>
  ({ metadata }: KindRow) =>
    metadata.ownerReferences.some((owner) => owner.uid === uid);

function newestFirst(a: KindRow, b: KindRow): number {
  return Date.parse(b.metadata.creationTimestamp) - Date.parse(a.metadata.creationTimestamp);
}

function OwnedRow({ row }: { readonly row: KindRow }) {
  const { kind, apiVersion, metadata, state } = row;
  return (
    <li
      className="grid h-8 grid-cols-[auto_minmax(72px,112px)_minmax(0,1fr)_minmax(0,1fr)_auto] items-center gap-3 border-b last:border-b-0"
      data-testid={testIds.owned}
      data-name={metadata.name}
    >
      <StateShape state={stateOf(state)} />
      <span className="truncate text-ink-3">{kind}</span>
      <ScopedLink
        href={objectPath(kind, metadata.namespace, metadata.name, apiVersion)}
        className="min-w-0 hover:underline"
      >
        <ObjectName name={metadata.name} />
      </ScopedLink>
      <span className="truncate text-ink-2">
        <StatusText {...row} />
      </span>
      <RelativeTime at={metadata.creationTimestamp} className="text-ink-3 text-xs" />
    </li>
  );
}
