'use client';
import { useTranslations } from 'next-intl';
import { ObjectName } from '@/components/object-name.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { cn } from '@/lib/class-names.ts';

export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly count: number;
  readonly lastSeen: string | null;
  readonly involved: { readonly kind: string | null; readonly name: string | null };
}

/** One time line, newest first; a warning has its own shape. */
export function EventList({
  events,
  withObject,
}: {
  readonly events: readonly EventRow[];
  readonly withObject?: boolean;
}) {
  const t = useTranslations('events');
  if (events.length === 0) return <p className="text-ink-3 text-sm">{t('none')}</p>;
  return (
    <ol className="relative flex flex-col before:absolute before:top-3 before:bottom-3 before:left-[85px] before:w-px before:bg-line">
      {events.map((event) => (
        <li
          key={event.id}
          className={cn(
            'grid items-start gap-x-3 py-1 text-sm',
            'grid-cols-[68px_12px_minmax(0,1fr)]',
            withObject
              ? 'sm:grid-cols-[68px_12px_minmax(90px,150px)_minmax(100px,200px)_minmax(0,1fr)]'
              : 'sm:grid-cols-[68px_12px_minmax(90px,150px)_minmax(0,1fr)]',
          )}
        >
          <RelativeTime at={event.lastSeen} className="text-right text-ink-3 text-xs leading-5" />
          <span className="relative z-10 my-1 flex h-3 items-center justify-center bg-canvas">
            {event.type === 'Warning' ? (
              <StateShape state="warning" label={t('warning')} />
            ) : (
              <span className="size-1.5 rounded-full bg-line-strong" />
            )}
          </span>
          <span className={cn('truncate', event.type === 'Warning' ? 'font-medium text-warning-ink' : 'text-ink')}>
            {event.reason}
            {event.count > 1 ? <span className="ml-1 text-ink-3 text-xs">×{event.count}</span> : null}
            {withObject ? <span className="ml-2 font-normal text-ink-3 sm:hidden">{event.involved.name}</span> : null}
          </span>
          {withObject ? (
            <span className="min-w-0 text-ink-2 max-sm:hidden">
              <ObjectName name={event.involved.name ?? ''} />
            </span>
          ) : null}
          <span className="min-w-0 text-ink-2 max-sm:col-start-3">{event.message}</span>
        </li>
      ))}
    </ol>
  );
}
