'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FilterField } from '@/components/object-list/filter-field.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { Segmented } from '@/components/ui/segmented.tsx';
import { cn } from '@/lib/class-names.ts';
import { shapeOfKind } from '@/lib/cluster-state.ts';
import { couldNotBeMirrored, sortKinds } from '@/lib/mirrored-kinds.ts';
import { stateInk } from '@/lib/state.ts';
import { useDuration } from '@/lib/use-duration.ts';
import { useNow } from '@/lib/use-now.ts';
import { testIds } from '@/test-ids.ts';
import type { Cluster } from './cluster-screen.tsx';

type Kind = Cluster['mirror'][number];

const heads = [
  { id: 'kind', className: '' },
  { id: 'group', className: 'max-md:hidden' },
  { id: 'state', className: 'w-full' },
  { id: 'objects', className: 'text-right max-sm:hidden' },
  { id: 'changes', className: 'text-right max-md:hidden' },
  { id: 'since', className: 'text-right max-sm:hidden' },
  { id: 'retry', className: 'text-right max-sm:hidden' },
] as const;

/** How each kind is mirrored, those that are not first. */
export function MirroredKinds({ kinds }: { readonly kinds: readonly Kind[] }) {
  const t = useTranslations('cluster.mirror');
  const [text, setText] = useState('');
  const [only, setOnly] = useState<'all' | 'missing'>('all');
  const missing = kinds.filter(couldNotBeMirrored);
  const shown = sortKinds(only === 'missing' ? missing : kinds).filter((kind) => isFound(kind, text));
  return (
    <section className="border-t" data-testid={testIds.mirroredKinds}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 max-sm:px-3">
        <h2 className="font-medium text-sm">{t('title')}</h2>
        <Segmented
          label={t('which')}
          value={only}
          onChange={setOnly}
          options={[
            { value: 'all', label: t('all', { count: kinds.length }) },
            { value: 'missing', label: t('missing', { count: missing.length }) },
          ]}
        />
        <div className="ml-auto max-sm:ml-0 max-sm:flex max-sm:w-full">
          <FilterField label={t('filter')} text={text} onText={setText} />
        </div>
      </div>
      {shown.length === 0 ? (
        <p className="border-t px-4 py-3 text-ink-2 text-sm max-sm:px-3">
          {only === 'missing' && text === '' ? t('nothingMissing') : t('nothingFound')}
        </p>
      ) : (
        <KindTable kinds={shown} />
      )}
    </section>
  );
}

function isFound({ resource, kind, apiVersion, sentence }: Kind, text: string): boolean {
  return `${resource} ${kind} ${apiVersion} ${sentence}`.toLowerCase().includes(text.trim().toLowerCase());
}

function KindTable({ kinds }: { readonly kinds: readonly Kind[] }) {
  const t = useTranslations('cluster.mirror.columns');
  return (
    <table className="w-full border-t text-sm">
      <thead>
        <tr className="sticky top-0 z-10 h-7 border-b bg-canvas text-ink-3 text-xs">
          {heads.map(({ id, className }) => (
            <th
              key={id}
              scope="col"
              className={cn(
                'whitespace-nowrap px-2 text-left font-normal first:pl-4 last:pr-4 max-sm:first:pl-3 max-sm:last:pr-3',
                className,
              )}
            >
              {t(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <KindRow key={`${kind.apiVersion} ${kind.resource}`} kind={kind} />
        ))}
      </tbody>
    </table>
  );
}

function KindRow({ kind }: { readonly kind: Kind }) {
  const t = useTranslations('cluster.mirror');
  const shape = shapeOfKind(kind);
  const failed = kind.state === 'WAITING' && couldNotBeMirrored(kind);
  const quiet = shape === 'healthy' || shape === 'off';
  return (
    <tr
      data-testid={testIds.mirroredKind}
      data-name={kind.resource}
      data-mirror-state={kind.state}
      className="border-b align-top [&>td]:px-2 [&>td]:py-1.5 max-sm:[&>td:first-child]:pl-3 [&>td:first-child]:pl-4 max-sm:[&>td:last-child]:pr-3 [&>td:last-child]:pr-4"
    >
      <td className="whitespace-nowrap">
        <span className="flex items-center gap-2">
          <StateShape state={shape} />
          <span className="font-medium">{kind.kind}</span>
        </span>
      </td>
      <td className="whitespace-nowrap text-ink-3 max-md:hidden">{kind.apiVersion}</td>
      <td>
        <span className={stateInk[shape]}>{t(`states.${failed ? 'FAILED' : kind.state}`)}</span>
        {kind.retryAt ? (
          <span className="pl-2 text-ink-2 sm:hidden">
            <Countdown to={kind.retryAt} />
          </span>
        ) : null}
        {quiet ? null : <p className="max-w-[90ch] text-ink-2 text-xs">{kind.sentence}</p>}
      </td>
      <td className="whitespace-nowrap text-right max-sm:hidden">{kind.objects.toLocaleString()}</td>
      <td className="whitespace-nowrap text-right text-ink-2 max-md:hidden">{Number(kind.changes).toLocaleString()}</td>
      <td className="whitespace-nowrap text-right text-ink-3 max-sm:hidden">
        <RelativeTime at={kind.since} />
      </td>
      <td className="whitespace-nowrap text-right text-ink-2 max-sm:hidden">
        {kind.retryAt ? <Countdown to={kind.retryAt} /> : null}
      </td>
    </tr>
  );
}

function Countdown({ to }: { readonly to: string }) {
  const t = useTranslations('cluster.mirror');
  const duration = useDuration();
  const left = Date.parse(to) - useNow();
  return <time dateTime={to}>{left > 0 ? t('retryIn', { duration: duration(left) }) : t('retryNow')}</time>;
}
