import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button.tsx';
import { useMayEdit } from '@/frame/viewer.tsx';
import { testIds } from '@/test-ids.ts';

/** Begins to make one of what a list shows, for viewers who may. On a phone its name is for screen readers only. */
export function CreateButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  if (!useMayEdit()) return null;
  return (
    <Button variant="primary" onClick={onClick} data-testid={testIds.create}>
      <Plus aria-hidden />
      <span className="max-sm:sr-only">{label}</span>
    </Button>
  );
}
