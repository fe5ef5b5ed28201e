'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { Field, fieldClasses, Input } from '@/components/ui/input.tsx';
import { SetWorkloadImage } from '@/graphql/rollout.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';
import type { Rollout } from './rollout-screen.tsx';
import { type RolloutTarget, refOf } from './rollout-target.ts';

export function SetImageDialog({ target, rollout, onClose }: SetImageDialogProps) {
  const t = useTranslations('rolloutPage.image');
  const containers = rollout.containers;
  const [container, setContainer] = useState(containers[0]?.name ?? '');
  const now = containers.find((each) => each.name === container)?.image ?? '';
  const [image, setImage] = useState(now);
  const [, run] = useMutation(SetWorkloadImage);
  const refusal = useRefusal();
  return (
    <ConfirmDialog
      title={t('title', { name: target.name })}
      description={t('hint')}
      verb={t('verb')}
      disabled={image.trim() === '' || image.trim() === now}
      onClose={onClose}
      onConfirm={async () => {
        const { error } = await run({ ref: refOf(target), container, image: image.trim(), dryRun: false });
        if (!error) toast.success(t('done', { name: target.name }));
        return refusal(error);
      }}
    >
      {containers.length > 1 ? (
        <Field label={t('container')}>
          <select
            value={container}
            onChange={(event) => {
              setContainer(event.target.value);
              setImage(containers.find((each) => each.name === event.target.value)?.image ?? '');
            }}
            className={`${fieldClasses} h-7`}
          >
            {containers.map((each) => (
              <option key={each.name}>{each.name}</option>
            ))}
          </select>
        </Field>
      ) : null}
      <Field label={t('image', { container })} hint={t('now', { image: now })}>
        <Input
          value={image}
          autoFocus
          onChange={(event) => setImage(event.target.value)}
          className="font-mono text-xs"
          data-testid={testIds.imageInput}
        />
      </Field>
    </ConfirmDialog>
  );
}

interface SetImageDialogProps {
  readonly target: RolloutTarget;
  readonly rollout: Rollout;
  readonly onClose: () => void;
}
