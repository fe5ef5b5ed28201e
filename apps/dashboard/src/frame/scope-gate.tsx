'use client';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/components/notice.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { shapeOfCluster } from '@/lib/cluster-state.ts';
import { testIds } from '@/test-ids.ts';
import { useClusters } from './known-clusters.tsx';
import { ScopedLink } from './scoped-link.tsx';
import { scopeOf } from './screens.ts';
import { useScopeChoice, withCluster } from './use-scope.ts';

/** Shows a screen when there is what it needs: a cluster that exists, and one where one is needed; else asks for it. */
export function ScopeGate({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('scope');
  const clusters = useClusters();
  const { cluster } = useScopeChoice();
  const scope = scopeOf(usePathname());
  if (scope === 'none') return children;
  if (clusters.length === 0) return <NoClusters />;
  if (cluster === undefined)
    return scope === 'any' ? children : <ClusterChooser title={t('choose')} text={t('chooseHint')} />;
  if (clusters.some(({ name }) => name === cluster)) return children;
  return <ClusterChooser title={t('unknown', { cluster })} text={t('unknownHint')} />;
}

/** The clusters as links to this same screen. */
function ClusterChooser({ title, text }: { readonly title: string; readonly text: string }) {
  const t = useTranslations('scope');
  const states = useTranslations('clusters.states');
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const clusters = useClusters();
  return (
    <div className="mx-auto w-full max-w-96 px-4 py-14 max-sm:py-8">
      <h1 className="font-medium text-base">{title}</h1>
      <p className="mt-1 text-ink-2 text-sm">{text}</p>
      <nav aria-label={t('choose')} className="mt-4" data-testid={testIds.clusterChooser}>
        <ul className="rounded border">
          {clusters.map(({ id, name, state, version }) => (
            <li key={id} className="border-b last:border-b-0">
              <Link
                prefetch={false}
                href={withCluster(query === '' ? pathname : `${pathname}?${query}`, name)}
                className="flex min-h-9 items-center gap-2 px-3 text-sm hover:bg-hover"
                data-option={name}
              >
                <StateShape state={shapeOfCluster(state)} label={states(state)} />
                <span className="min-w-0 truncate font-medium">{name}</span>
                <span className="ml-auto shrink-0 text-ink-3 text-xs">{version}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function NoClusters() {
  const t = useTranslations('scope');
  return (
    <Notice state="off" title={t('none')} text={t('noneHint')}>
      <Button asChild className="mt-1">
        <ScopedLink href="/clusters">{t('toClusters')}</ScopedLink>
      </Button>
    </Notice>
  );
}
