'use client';
import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import type { KeyDraft } from '@/components/keys/key-draft.ts';
import { KeyDiff } from './key-diff.tsx';

interface ReviewKeysDialogProps {
  readonly name: string;
  readonly draft: KeyDraft;
  readonly texts: Readonly<Record<string, string>>;
  readonly onClose: () => void;
  /** Resolves to what was refused. */
  readonly onSave: () => Promise<string | undefined>;
}

export function ReviewKeysDialog({ name, draft, texts, onClose, onSave }: ReviewKeysDialogProps) {
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
      {Object.entries(draft.set).map(([key, text]) => (
        <KeyDiff
          key={key}
          name={key}
          before={texts[key] ?? ''}
          after={text}
          note={key in texts ? undefined : t('isNew')}
        />
      ))}
      {draft.removed.map((key) => (
        <KeyDiff key={key} name={key} before={texts[key] ?? ''} after="" note={t('isRemoved')} />
      ))}
    </ConfirmDialog>
  );
}
