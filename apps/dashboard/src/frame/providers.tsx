'use client';
import { ThemeProvider } from 'next-themes';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useEffect, useState } from 'react';
import { Toaster } from 'sonner';
import { Provider as UrqlProvider } from 'urql';
import { TooltipProvider } from '@/components/ui/tooltip.tsx';
import { createGraphqlClient } from '@/graphql/client.ts';
import { createFreshness } from '@/live/freshness.ts';
import { type Live, LiveContext } from '@/live/live-context.tsx';
import { createLiveSocket } from '@/live/live-socket.ts';

/** Where to go when the session has ended: back here after signing in. */
function goToSignIn(): void {
  const { pathname, search } = window.location;
  if (pathname === '/sign-in') return;
  window.location.assign(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
}

function createLive(): Live {
  const freshness = createFreshness(() => performance.now());
  return { freshness, socket: createLiveSocket({ freshness, onSignedOut: goToSignIn }) };
}

export function Providers({ nonce, children }: { readonly nonce: string | undefined; readonly children: ReactNode }) {
  const [client] = useState(() => createGraphqlClient({ onSignedOut: goToSignIn }));
  return (
    <ThemeProvider
      attribute="class"
      defaultTheme="system"
      disableTransitionOnChange
      storageKey="pilothouse-theme"
      {...(nonce ? { nonce } : {})}
    >
      <NuqsAdapter>
        <UrqlProvider value={client}>
          <TooltipProvider delayDuration={300}>{children}</TooltipProvider>
          <Toaster
            position="bottom-right"
            gap={8}
            style={{ fontFamily: 'inherit' }}
            toastOptions={{
              unstyled: true,
              classNames: {
                toast:
                  'flex w-[var(--width)] items-start gap-2 rounded bg-raised px-3 py-2.5 text-sm text-ink shadow-float [&_[data-icon]]:mt-0.5',
                description: 'text-ink-2 text-xs',
                error: '[&_[data-icon]]:text-failing-ink',
                success: '[&_[data-icon]]:text-healthy-ink',
              },
            }}
          />
        </UrqlProvider>
      </NuqsAdapter>
    </ThemeProvider>
  );
}

/** The socket exists only in a browser: pages inside are rendered there alone, the frame around them on the server too. */
export function LiveProvider({ fallback, children }: { readonly fallback: ReactNode; readonly children: ReactNode }) {
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    const created = createLive();
    setLive(created);
    return () => {
      void created.socket.dispose();
    };
  }, []);
  return live ? <LiveContext value={live}>{children}</LiveContext> : fallback;
}
