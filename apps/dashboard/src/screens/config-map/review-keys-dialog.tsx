'use client';
import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { KeyDiff } from '@/components/keys/key-diff.tsx';
import type { KeyDraft } from '@/components/keys/key-draft.ts';
import type { KeyValue } from '@/components/keys/key-value.ts';

interface ReviewKeysDialogProps {
  readonly name: string;
  readonly draft: KeyDraft;
  readonly values: Readonly<Record<string, KeyValue>>;
  readonly onClose: () => void;
  /** Resolves to what was refused. */
  readonly onSave: () => Promise<string | undefined>;
}

export function ReviewKeysDialog({ name, draft, values, onClose, onSave }: ReviewKeysDialogProps) {
  const t = useTranslations('configMap');
  return (
    <ConfirmDialog
      title={t('reviewTitle', { name })}
      description={t('reviewHint')}
      verb={t('save')}
      wide
      onClose={onClose}
      onConfirm={onSave}
    >
      {Object.entries(draft.set).map(([key, value]) => (
        <KeyDiff
          key={key}
          name={key}
          before={values[key]}
          after={value}
          note={key in values ? undefined : t('isNew')}
        />
      ))}
      {draft.removed.map((key) => (
        <KeyDiff key={key} name={key} before={values[key]} after={undefined} note={t('isRemoved')} />
      ))}
    </ConfirmDialog>
  );
}
