'use client';
import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button.tsx';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';
import { type SuspendableKind, type Suspension, useSuspension } from './use-suspension.ts';

interface SuspendButtonProps {
  readonly kind: SuspendableKind;
  readonly target: NamedRef;
  readonly seen: Suspension;
}

/** Suspends, or resumes what is suspended. Both can be taken back, so neither asks first. */
export function SuspendButton({ kind, target, seen }: SuspendButtonProps) {
  const t = useTranslations('job.actions');
  const refusal = useRefusal();
  const toggle = useSuspension(kind, target);
  const [busy, setBusy] = useState(false);
  const { name } = target;
  const run = async () => {
    setBusy(true);
    const error = await toggle(seen);
    setBusy(false);
    if (error) toast.error(refusal(error));
    else toast.success(t(seen.suspended ? `resumed${kind}` : `suspended${kind}`, { name }));
  };
  return (
    <Button
      onClick={() => void run()}
      disabled={busy}
      data-testid={seen.suspended ? testIds.actionResume : testIds.actionSuspend}
    >
      {seen.suspended ? <Play aria-hidden /> : <Pause aria-hidden />}
      {t(seen.suspended ? 'resume' : 'suspend')}
    </Button>
  );
}
