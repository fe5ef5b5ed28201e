'use client';
import dynamic from 'next/dynamic';
import { Skeleton } from '@/components/ui/skeleton.tsx';

/** The emulator is fetched when a terminal is first opened, with the font that it measures. */
export const Terminal = dynamic(
  async () => {
    const [{ TerminalView }] = await Promise.all([
      import('./terminal-view.tsx'),
      document.fonts.load('13px "JetBrains Mono Variable"'),
    ]);
    return TerminalView;
  },
  { ssr: false, loading: () => <Skeleton className="m-4 w-1/3" /> },
);
