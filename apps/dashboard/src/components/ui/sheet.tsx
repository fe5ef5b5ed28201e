'use client';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

/** A panel that slides over from the left: the navigation on a phone. */
export function Sheet({ open, onOpenChange, label, children }: SheetProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[oklch(0.15_0.02_268/0.35)] data-[state=open]:animate-appear" />
        <Radix.Content
          aria-describedby={undefined}
          className="thin-scroll fixed inset-y-0 left-0 z-50 w-[260px] overflow-auto bg-sunken shadow-float outline-none data-[state=open]:animate-appear"
        >
          <Radix.Title className="sr-only">{label}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface SheetProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly label: string;
  readonly children: ReactNode;
}
