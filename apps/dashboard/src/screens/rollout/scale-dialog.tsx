'use client';
import { Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Input } from '@/components/ui/input.tsx';
import { ScaleWorkload } from '@/graphql/rollout.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';
import { type RolloutTarget, refOf } from './rollout-target.ts';

export function ScaleDialog({ target, desired, onClose }: ScaleDialogProps) {
  const t = useTranslations('rolloutPage.scale');
  const [text, setText] = useState(String(desired));
  const [, scale] = useMutation(ScaleWorkload);
  const refusal = useRefusal();
  const replicas = /^\d{1,6}$/.test(text) ? Number(text) : undefined;
  const step = (by: number) => setText(String(Math.max(0, (replicas ?? desired) + by)));
  return (
    <ConfirmDialog
      title={t('title', { name: target.name })}
      description={t('hint')}
      verb={t('verb')}
      disabled={replicas === undefined || replicas === desired}
      onClose={onClose}
      onConfirm={async () => {
        if (replicas === undefined) return t('hint');
        const { error } = await scale({ ref: refOf(target), replicas });
        if (!error) toast.success(t('done', { name: target.name, replicas }));
        return refusal(error);
      }}
    >
      <div className="flex items-center gap-2">
        <Button size="icon" aria-label={t('fewer')} onClick={() => step(-1)}>
          <Minus aria-hidden />
        </Button>
        <Input
          aria-label={t('replicas')}
          inputMode="numeric"
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value.trim())}
          onFocus={(event) => event.target.select()}
          aria-invalid={replicas === undefined}
          className="w-20 text-center"
          data-testid={testIds.scaleInput}
        />
        <Button size="icon" aria-label={t('more')} onClick={() => step(1)}>
          <Plus aria-hidden />
        </Button>
        <span className="pl-2 text-ink-2 text-sm">{t('now', { desired })}</span>
      </div>
    </ConfirmDialog>
  );
}

interface ScaleDialogProps {
  readonly target: RolloutTarget;
  readonly desired: number;
  readonly onClose: () => void;
}
