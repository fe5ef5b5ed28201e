'use client';
import { Switch as Radix } from 'radix-ui';
import type { ComponentProps } from 'react';

export function Switch(props: ComponentProps<typeof Radix.Root>) {
  return (
    <Radix.Root
      {...props}
      className="inline-flex h-4 w-7 shrink-0 items-center rounded-full bg-line-strong px-0.5 transition-colors data-[state=checked]:bg-accent"
    >
      <Radix.Thumb className="size-3 rounded-full bg-canvas transition-transform data-[state=checked]:translate-x-3" />
    </Radix.Root>
  );
}
