import type { ReactNode } from 'react';
import { StateShape } from '@/components/state-shape.tsx';
import type { State } from '@/lib/state.ts';
import { testIds } from '@/test-ids.ts';

interface StorageSentenceProps {
  readonly state: State;
  /** For whoever reads the page by its marks. */
  readonly reason: string;
  readonly children: ReactNode;
}

/** How a claim, volume or class is, as a sentence beside its state. */
export function StorageSentence({ state, reason, children }: StorageSentenceProps) {
  return (
    <p className="mb-3 flex items-start gap-2 text-sm" data-testid={testIds.storageSentence} data-reason={reason}>
      <StateShape state={state} className="mt-1" />
      <span className="min-w-0 max-w-[72ch]">{children}</span>
    </p>
  );
}
