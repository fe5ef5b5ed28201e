'use client';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { StateShape } from '@/components/state-shape.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { cn } from '@/lib/class-names.ts';
import { type State, stateInk } from '@/lib/state.ts';

interface PageHeaderProps {
  readonly list: { readonly label: string; readonly href: string };
  readonly namespace?: string | null | undefined;
  readonly name: string;
  readonly state: State | undefined;
  /** What it is doing, as a sentence. */
  readonly sentence?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page about one object: where it lives, its name, how it fares, what can be done. */
export function PageHeader({ list, namespace, name, state, sentence, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start gap-x-6 gap-y-3 px-4 pt-3 pb-3 max-sm:px-3">
      <div className="min-w-0 flex-1 basis-80">
        <p className="flex items-center gap-1 text-ink-3 text-xs">
          <ScopedLink href={list.href} className="hover:text-ink hover:underline">
            {list.label}
          </ScopedLink>
          {namespace ? (
            <>
              <ChevronRight className="size-3" aria-hidden />
              <span>{namespace}</span>
            </>
          ) : null}
        </p>
        <h1 className="mt-0.5 flex min-w-0 items-center gap-2 font-semibold text-title tracking-[-0.01em]">
          {state ? <StateShape state={state} className="size-3.5" /> : null}
          <span className="min-w-0 truncate" title={name}>
            {name}
          </span>
        </h1>
        {sentence ? (
          <p
            className={cn(
              'mt-1 max-w-[90ch] text-sm',
              state && state !== 'healthy' && state !== 'off' ? stateInk[state] : 'text-ink-2',
            )}
          >
            {sentence}
          </p>
        ) : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-1.5 pt-1">{actions}</div> : null}
    </header>
  );
}
