'use client';
import type { ReactNode } from 'react';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { State } from '@/lib/state.ts';

/** A sentence in place of what is not there: what it is, what it means, what to do. */
export function Notice({ state, title, text, action, children }: NoticeProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-14 text-center" role="status">
      <StateShape state={state} className="size-4" />
      <p className="font-medium text-base">{title}</p>
      {text ? <p className="max-w-[52ch] text-ink-2 text-sm">{text}</p> : null}
      {children}
      {action ? (
        <Button onClick={action.onClick} className="mt-1">
          {action.label}
        </Button>
      ) : null}
    </div>
  );
}

interface NoticeProps {
  readonly state: State;
  readonly title: string;
  readonly text?: string | undefined;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly children?: ReactNode;
}
