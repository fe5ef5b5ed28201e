import { StateBar, type StateCounts } from '@/components/state-bar.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { listPath } from '@/lib/list-path.ts';

export interface KindCount extends StateCounts {
  readonly kind: string;
  readonly resource: string;
  readonly total: number;
  readonly unknown: number;
}

/** How many of each kind there are and how they fare, each one click from its list. */
export function KindCounts({ counts, namespace }: KindCountsProps) {
  return (
    <ul className="flex flex-col gap-1.5">
      {counts.map((count) => (
        <li key={count.resource} className="grid grid-cols-[minmax(0,1fr)_44px_120px] items-center gap-3 text-sm">
          <KindName count={count} namespace={namespace} />
          <span className="text-right text-ink-2">{count.total.toLocaleString()}</span>
          {count.total > count.unknown ? <StateBar counts={count} /> : null}
        </li>
      ))}
    </ul>
  );
}

function KindName({ count, namespace }: { readonly count: KindCount; readonly namespace: string | undefined }) {
  const path = listPath(count.resource);
  if (path === undefined) return <span className="truncate">{count.kind}</span>;
  return (
    <ScopedLink
      href={namespace === undefined ? path : `${path}?ns=${namespace}`}
      className="min-w-0 justify-self-start truncate hover:underline"
    >
      {count.kind}
    </ScopedLink>
  );
}

interface KindCountsProps {
  readonly counts: readonly KindCount[];
  /** Of which they are counted; without it, as the namespace switch says. */
  readonly namespace?: string;
}
