'use client';
import { Menu, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Notice } from '@/components/notice.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Sheet } from '@/components/ui/sheet.tsx';
import { Me } from '@/graphql/session.ts';
import { testIds } from '@/test-ids.ts';
import { ClusterBanner } from './cluster-banner.tsx';
import { FreshnessIndicator } from './freshness-indicator.tsx';
import { KnownClustersProvider } from './known-clusters.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Navigation } from './navigation.tsx';
import { Palette } from './palette.tsx';
import { LiveProvider } from './providers.tsx';
import { ScopeGate } from './scope-gate.tsx';
import { ClusterSwitch, NamespaceSwitch } from './scope-switch.tsx';
import { ScopedLink } from './scoped-link.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { UserMenu } from './user-menu.tsx';
import { ViewerContext } from './viewer.tsx';
import { Wordmark } from './wordmark.tsx';

/** How soon a server that did not answer is asked again. */
const retryAfter = 2000;

/** What surrounds every screen. Drawn on the server too, empty; filled once it is known who looks. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [{ data, error, fetching }, again] = useQuery({ query: Me, requestPolicy: 'network-only' });
  const viewer = data?.me;
  const signedOut = data?.me === null && !fetching;
  useEffect(() => {
    if (!signedOut) return;
    const { pathname, search } = window.location;
    window.location.replace(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  }, [signedOut]);
  const failed = error !== undefined && !fetching;
  useEffect(() => {
    if (!failed) return;
    const timer = setTimeout(() => again({ requestPolicy: 'network-only' }), retryAfter);
    return () => clearTimeout(timer);
  }, [failed, again]);
  if (!viewer) return <EmptyFrame failed={error !== undefined} onRetry={() => again()} />;
  return (
    <ViewerContext value={viewer}>
      <LiveProvider fallback={<EmptyFrame failed={false} onRetry={() => {}} />}>
        <KnownClustersProvider fallback={EmptyFrame}>
          <FullFrame>{children}</FullFrame>
        </KnownClustersProvider>
      </LiveProvider>
    </ViewerContext>
  );
}

function FullFrame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('frame');
  const [palette, setPalette] = useState(false);
  const [menu, setMenu] = useState(false);
  useShortcuts(useCallback(() => setPalette(true), []));
  return (
    <div className="flex h-dvh flex-col" data-testid={testIds.frame}>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-raised focus:px-3 focus:py-1"
      >
        {t('skip')}
      </a>
      <TopBar onMenu={() => setMenu(true)} onPalette={() => setPalette(true)} />
      <div className="flex min-h-0 flex-1">
        <div className="thin-scroll w-52 shrink-0 overflow-auto border-r bg-sunken max-md:hidden">
          <Navigation />
        </div>
        <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
          <ClusterBanner />
          <div className="thin-scroll min-h-0 flex-1 overflow-auto">
            <ScopeGate>{children}</ScopeGate>
          </div>
        </main>
      </div>
      <Sheet open={menu} onOpenChange={setMenu} label={t('menu')}>
        <div className="flex h-11 items-center border-b px-4">
          <Wordmark />
        </div>
        <Navigation onNavigate={() => setMenu(false)} />
        <div className="flex items-center justify-between border-t px-2 py-2 sm:hidden">
          <ClusterSwitch />
          <LanguageSwitch />
        </div>
      </Sheet>
      <Palette open={palette} onOpenChange={setPalette} />
    </div>
  );
}

function TopBar({ onMenu, onPalette }: { readonly onMenu: () => void; readonly onPalette: () => void }) {
  const t = useTranslations('frame');
  return (
    <header className="flex h-11 shrink-0 items-center gap-1 border-b bg-sunken pr-2 pl-2 md:pl-4">
      <Button variant="ghost" size="icon" className="md:hidden" aria-label={t('menu')} onClick={onMenu}>
        <Menu aria-hidden />
      </Button>
      <ScopedLink href="/" className="mr-1 flex items-center rounded md:w-[180px]" aria-label="Pilothouse">
        <Wordmark />
      </ScopedLink>
      <span className="max-sm:hidden">
        <ClusterSwitch />
      </span>
      <span className="text-line-strong max-sm:hidden" aria-hidden>
        /
      </span>
      <NamespaceSwitch />
      <button
        type="button"
        onClick={onPalette}
        data-testid={testIds.paletteOpen}
        className="relative mx-2 flex h-7 w-72 items-center gap-2 rounded border bg-canvas px-2 text-ink-3 text-sm hover:border-line-strong max-lg:w-auto max-lg:border-transparent max-lg:bg-transparent max-sm:mx-0"
      >
        <Search className="size-3.5" aria-hidden />
        <span className="max-lg:sr-only">{t('search')}</span>
        <span aria-hidden className="ml-auto flex gap-1 max-lg:hidden">
          <Kbd>Ctrl</Kbd>
          <Kbd>K</Kbd>
        </span>
      </button>
      <div className="ml-auto flex items-center gap-0.5">
        <FreshnessIndicator />
        <span className="max-sm:hidden">
          <LanguageSwitch />
        </span>
        <ThemeSwitch />
        <UserMenu />
      </div>
    </header>
  );
}

function EmptyFrame({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  const t = useTranslations('frame');
  return (
    <div className="flex h-dvh flex-col">
      <header className="flex h-11 shrink-0 items-center border-b bg-sunken px-4 max-md:px-3">
        <Wordmark />
      </header>
      <div className="flex min-h-0 flex-1">
        <aside className="w-52 shrink-0 border-r bg-sunken max-md:hidden" />
        <main className="flex-1">
          {failed ? (
            <Notice
              state="failing"
              title={t('unreachable')}
              text={t('unreachableHint')}
              action={{ label: t('retry'), onClick: onRetry }}
            />
          ) : null}
        </main>
      </div>
    </div>
  );
}
