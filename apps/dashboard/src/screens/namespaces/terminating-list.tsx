'use client';
import { useTranslations } from 'next-intl';
import type { ListRow } from '@/components/object-list/list-column.ts';
import { StateShape } from '@/components/state-shape.tsx';
import { testIds } from '@/test-ids.ts';
import type { NamespaceContent } from './namespace-content.ts';
import { TerminationLedger } from './termination-ledger.tsx';

interface TerminatingListProps {
  readonly going: readonly ListRow[];
  /** By the row's id. */
  readonly contents: ReadonlyMap<string, NamespaceContent>;
}

/** What still keeps the namespaces that are going. */
export function TerminatingList({ going, contents }: TerminatingListProps) {
  const t = useTranslations('namespaces');
  return (
    <aside
      className="thin-scroll max-h-[40%] shrink-0 overflow-auto border-t bg-sunken"
      data-testid={testIds.remaining}
    >
      {going.map(({ id, cluster, metadata: { name } }) => (
        <section key={id} className="border-b px-4 py-2.5 last:border-b-0 max-sm:px-3" data-name={name}>
          <h2 className="mb-1 flex items-center gap-2 font-medium text-sm">
            <StateShape state="progressing" />
            {t('going', { name })}
          </h2>
          <TerminationLedger namespace={name} cluster={cluster} remaining={contents.get(id)?.remaining ?? []} />
        </section>
      ))}
    </aside>
  );
}
