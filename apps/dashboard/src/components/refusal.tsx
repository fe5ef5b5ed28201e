import { StateShape } from '@/components/state-shape.tsx';
import { testIds } from '@/test-ids.ts';

/** What was refused, in the server's words; nothing while nothing was. */
export function Refusal({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p
      role="alert"
      data-testid={testIds.dialogError}
      className="flex gap-2 rounded bg-failing-soft px-2.5 py-2 text-failing-ink text-sm"
    >
      <StateShape state="failing" className="mt-1" />
      <span className="min-w-0">{text}</span>
    </p>
  );
}
