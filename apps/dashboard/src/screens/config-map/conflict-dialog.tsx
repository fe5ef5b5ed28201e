'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { KeyDiff } from '@/components/keys/key-diff.tsx';
import type { KeyDraft } from '@/components/keys/key-draft.ts';
import { type KeyValue, sameValue } from '@/components/keys/key-value.ts';
import { Refusal } from '@/components/refusal.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog, DialogContent } from '@/components/ui/dialog.tsx';
import { testIds } from '@/test-ids.ts';

interface ConflictDialogProps {
  readonly name: string;
  readonly draft: KeyDraft;
  /** The version that was edited. */
  readonly base: Readonly<Record<string, KeyValue>>;
  /** The version that is there now. */
  readonly theirs: Readonly<Record<string, KeyValue>>;
  readonly onClose: () => void;
  readonly onTakeTheirs: () => void;
  /** Saves the edited keys over the present version; resolves to what was refused. */
  readonly onSaveMine: () => Promise<string | undefined>;
}

const isSame = (one: KeyValue | undefined, other: KeyValue | undefined) =>
  one && other ? sameValue(one, other) : one === other;

/** Somebody saved in between: what they changed, and what you would make of it. Nothing has been lost on either side. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { name, draft, base, theirs, onClose, onTakeTheirs, onSaveMine } = props;
  const t = useTranslations('conflict');
  const [refused, setRefused] = useState<string>();
  const changed = [...new Set([...Object.keys(base), ...Object.keys(theirs)])].filter(
    (key) => !isSame(base[key], theirs[key]),
  );
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t('title', { name })}
        description={t('hint')}
        width="wide"
        data-testid={testIds.conflict}
        footer={
          <>
            <Button onClick={onClose}>{t('keepEditing')}</Button>
            <Button onClick={onTakeTheirs}>{t('takeTheirs')}</Button>
            <Button variant="primary" data-testid={testIds.confirm} onClick={() => void onSaveMine().then(setRefused)}>
              {t('saveMine')}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <section className="flex flex-col gap-2">
            <h3 className="font-medium text-sm">{t('theirs')}</h3>
            {changed.length === 0 ? <p className="text-ink-2 text-sm">{t('theirsNone')}</p> : null}
            {changed.map((key) => (
              <KeyDiff key={key} name={key} before={base[key]} after={theirs[key]} />
            ))}
          </section>
          <section className="flex flex-col gap-2">
            <h3 className="font-medium text-sm">{t('mine')}</h3>
            {Object.entries(draft.set).map(([key, value]) => (
              <KeyDiff key={key} name={key} before={theirs[key]} after={value} />
            ))}
            {draft.removed.map((key) => (
              <KeyDiff key={key} name={key} before={theirs[key]} after={undefined} note={t('removed')} />
            ))}
          </section>
          <Refusal text={refused} />
        </div>
      </DialogContent>
    </Dialog>
  );
}
