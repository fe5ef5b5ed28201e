'use client';
import { useTranslations } from 'next-intl';
import type { ListRow } from '@/components/object-list/list-column.ts';
import { StateShape } from '@/components/state-shape.tsx';
import { useDuration } from '@/lib/use-duration.ts';
import { useNow } from '@/lib/use-now.ts';
import { testIds } from '@/test-ids.ts';
import type { NamespaceContent } from './namespaces-screen.tsx';

interface TerminatingListProps {
  readonly going: readonly ListRow[];
  /** By the row's id. */
  readonly contents: ReadonlyMap<string, NamespaceContent>;
}

/** What still keeps the namespaces that are going: by kind and finalizer, and since when. */
export function TerminatingList({ going, contents }: TerminatingListProps) {
  const t = useTranslations('namespaces');
  return (
    <aside
      className="thin-scroll max-h-[40%] shrink-0 overflow-auto border-t bg-sunken"
      data-testid={testIds.remaining}
    >
      {going.map(({ id, metadata: { name } }) => (
        <Remaining key={id} name={name} content={contents.get(id)} title={t('going', { name })} />
      ))}
    </aside>
  );
}

function Remaining({ name, content, title }: RemainingProps) {
  const t = useTranslations('namespaces');
  const duration = useDuration();
  const now = useNow();
  const remaining = content?.remaining ?? [];
  return (
    <section className="border-b px-4 py-2.5 last:border-b-0 max-sm:px-3" data-name={name}>
      <h2 className="flex items-center gap-2 font-medium text-sm">
        <StateShape state="progressing" />
        {title}
      </h2>
      {remaining.length === 0 ? <p className="mt-1 pl-5 text-ink-2 text-sm">{t('nothingRemains')}</p> : null}
      <ul className="mt-1 pl-5 text-sm">
        {remaining.map(({ kind, resource, count, since, names, finalizers }) => (
          <li key={resource} className="flex flex-wrap gap-x-3">
            <span>
              {count} {kind}
            </span>
            <span className="min-w-0 truncate text-ink-3">{names.join(', ')}</span>
            {finalizers.map(({ finalizer, count: held }) => (
              <span key={finalizer} className="text-warning-ink">
                {t('heldBy', { finalizer, count: held })}
              </span>
            ))}
            {since ? (
              <span className="text-ink-3">{t('since', { age: duration(now - Date.parse(since)) })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RemainingProps {
  readonly name: string;
  readonly title: string;
  readonly content: NamespaceContent | undefined;
}
