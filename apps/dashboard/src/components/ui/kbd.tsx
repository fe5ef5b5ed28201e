import type { ReactNode } from 'react';

export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-[4px] border border-line-strong px-1 font-sans text-ink-3 text-xs leading-none">
      {children}
    </kbd>
  );
}
