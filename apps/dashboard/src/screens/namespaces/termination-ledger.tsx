'use client';
import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { objectPath } from '@/lib/object-path.ts';
import { useDuration } from '@/lib/use-duration.ts';
import { useNow } from '@/lib/use-now.ts';
import { testIds } from '@/test-ids.ts';
import type { Remaining } from './namespace-content.ts';
import { unblocking } from './unblocking.ts';

interface TerminationLedgerProps {
  readonly namespace: string;
  readonly cluster: string;
  readonly remaining: readonly Remaining[];
}

/** What remains in a namespace that is going, by kind and finalizer, since when, and what would let it go. */
export function TerminationLedger({ namespace, cluster, remaining }: TerminationLedgerProps) {
  const t = useTranslations('namespaces');
  if (remaining.length === 0) return <p className="pl-5 text-ink-2 text-sm">{t('nothingRemains')}</p>;
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {remaining.map((each) => (
        <RemainingKind key={each.resource} namespace={namespace} cluster={cluster} remaining={each} />
      ))}
    </ul>
  );
}

function RemainingKind({ namespace, cluster, remaining }: RemainingKindProps) {
  const t = useTranslations('namespaces');
  const duration = useDuration();
  const now = useNow();
  const { kind, apiVersion, count, since, names, finalizers } = remaining;
  return (
    <li data-testid={testIds.remainingKind} data-name={kind}>
      <p className="flex flex-wrap items-center gap-x-3">
        <StateShape state={finalizers.length > 0 ? 'warning' : 'progressing'} />
        <span className="font-medium">
          {count} {kind}
        </span>
        {names.map((name) => (
          <ScopedLink
            key={name}
            cluster={cluster}
            href={objectPath(kind, namespace, name, apiVersion)}
            className="min-w-0 truncate text-ink-2 hover:underline"
          >
            {name}
          </ScopedLink>
        ))}
        {count > names.length ? <span className="text-ink-3">{t('more', { count: count - names.length })}</span> : null}
        {since ? <span className="text-ink-3">{t('since', { age: duration(now - Date.parse(since)) })}</span> : null}
      </p>
      {finalizers.map(({ finalizer, count: held }) => {
        const { advice, command } = unblocking(finalizer, {
          namespace,
          resource: remaining.resource,
          name: names[0] ?? '',
        });
        return (
          <div key={finalizer} className="mt-1 pl-6" data-testid={testIds.finalizer} data-name={finalizer}>
            <p>
              <span className="text-warning-ink">{t('heldBy', { finalizer, count: held })}</span>{' '}
              <span className="text-ink-2">{t(`unblock.${advice}`)}</span>
            </p>
            {command === undefined ? null : (
              <code className="mt-1 block overflow-x-auto rounded bg-raised px-2 py-1 text-xs">{command}</code>
            )}
          </div>
        );
      })}
      {finalizers.length === 0 ? <p className="pl-6 text-ink-3">{t('unblock.ending')}</p> : null}
    </li>
  );
}

interface RemainingKindProps {
  readonly namespace: string;
  readonly cluster: string;
  readonly remaining: Remaining;
}
