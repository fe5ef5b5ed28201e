'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { Field, Input } from '@/components/ui/input.tsx';
import { SetPartition } from '@/graphql/rollout.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';
import { namedRef, type RolloutTarget } from './rollout-target.ts';

/** From which ordinal on a StatefulSet takes a new template: a canary is the highest one alone. */
export function PartitionDialog({ target, partition, desired, onClose }: PartitionDialogProps) {
  const t = useTranslations('rolloutPage.partition');
  const [text, setText] = useState(String(partition));
  const [, run] = useMutation(SetPartition);
  const refusal = useRefusal();
  const next = /^\d{1,6}$/.test(text) ? Number(text) : undefined;
  const updated = Math.max(0, desired - (next ?? 0));
  return (
    <ConfirmDialog
      title={t('title', { name: target.name })}
      description={t('hint')}
      verb={t('verb')}
      disabled={next === undefined || next === partition}
      onClose={onClose}
      onConfirm={async () => {
        if (next === undefined) return t('hint');
        const { error } = await run({ ref: namedRef(target), partition: next });
        if (!error) toast.success(t('done', { name: target.name, partition: next }));
        return refusal(error);
      }}
    >
      <Field
        label={t('label')}
        hint={next === undefined ? t('number') : t('effect', { updated, held: desired - updated })}
      >
        <Input
          inputMode="numeric"
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value.trim())}
          onFocus={(event) => event.target.select()}
          aria-invalid={next === undefined}
          className="w-20 text-center"
          data-testid={testIds.partitionInput}
        />
      </Field>
    </ConfirmDialog>
  );
}

interface PartitionDialogProps {
  readonly target: RolloutTarget;
  readonly partition: number;
  readonly desired: number;
  readonly onClose: () => void;
}
