'use client';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DiffText } from '@/components/code/diff-text.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import type { ObjectHistoryQuery, ObjectRef } from '@/graphql/generated/graphql.ts';
import { ObjectHistory } from '@/graphql/objects.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { cn } from '@/lib/class-names.ts';

type Change = ObjectHistoryQuery['history']['nodes'][number];

/** What happened to an object, from the journal: who, when, and what differs. */
export function ChangeList({ target }: { readonly target: ObjectRef }) {
  const t = useTranslations('changes');
  const refusal = useRefusal();
  const [{ data, error }] = useQuery({
    query: ObjectHistory,
    variables: { ref: target },
    requestPolicy: 'network-only',
  });
  if (error && !data) return <p className="p-4 text-failing-ink text-sm">{refusal(error)}</p>;
  if (!data) return <Skeleton className="m-4 w-1/3" />;
  if (data.history.nodes.length === 0) return <p className="p-4 text-ink-3 text-sm">{t('none')}</p>;
  return (
    <ol>
      {data.history.nodes.map((change) => (
        <ChangeRow key={change.id} change={change} />
      ))}
    </ol>
  );
}

function ChangeRow({ change }: { readonly change: Change }) {
  const t = useTranslations('changes');
  const [open, setOpen] = useState(false);
  return (
    <li className="border-b">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex h-8 w-full items-center gap-3 px-4 text-left text-sm hover:bg-hover max-sm:px-3"
      >
        <ChevronRight
          className={cn('size-3.5 shrink-0 text-ink-3 transition-transform', open && 'rotate-90')}
          aria-hidden
        />
        <span className="w-20 shrink-0">{t(change.operation)}</span>
        <span className="min-w-0 flex-1 truncate text-ink-2">{change.actor}</span>
        <span className="font-mono text-ink-3 text-xs max-sm:hidden">{change.revision}</span>
        <RelativeTime at={change.time} as="ago" className="w-24 shrink-0 text-right text-ink-3" />
      </button>
      {open ? (
        <div className="px-4 pb-3 sm:pl-10">
          <DiffText diff={change.diff} className="max-h-96" />
        </div>
      ) : null}
    </li>
  );
}
