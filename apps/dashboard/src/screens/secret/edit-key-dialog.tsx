'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { isValidKey } from '@/components/keys/key-draft.ts';
import { Field, Input, Textarea } from '@/components/ui/input.tsx';
import { UpdateSecret } from '@/graphql/config.ts';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { byteSize } from '@/lib/duration.ts';
import { testIds } from '@/test-ids.ts';

interface EditKeyDialogProps {
  readonly target: NamedRef;
  /** Undefined: a new key. */
  readonly existing: string | undefined;
  readonly taken: readonly string[];
  readonly expectedRevision: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Replaces one value. The one before is not shown: it goes in blind, and never comes out. */
export function EditKeyDialog({ target, existing, taken, expectedRevision, onClose, onSaved }: EditKeyDialogProps) {
  const t = useTranslations('secret');
  const keys = useTranslations('keys');
  const refusal = useRefusal();
  const [, update] = useMutation(UpdateSecret);
  const [name, setName] = useState(existing ?? '');
  const [text, setText] = useState('');
  const problem =
    existing !== undefined || name === ''
      ? undefined
      : taken.includes(name)
        ? keys('taken')
        : isValidKey(name)
          ? undefined
          : keys('invalid');
  return (
    <ConfirmDialog
      title={existing === undefined ? t('addKey') : t('edit', { key: existing })}
      description={existing === undefined ? undefined : t('editHint')}
      verb={t('save')}
      disabled={name === '' || problem !== undefined}
      onClose={onClose}
      onConfirm={async () => {
        const { error } = await update({
          ref: target,
          set: [{ key: name, text }],
          remove: [],
          create: false,
          type: null,
          expectedRevision,
        });
        if (error) return refusal(error);
        toast.success(t('saved', { key: name }));
        onSaved();
        return undefined;
      }}
    >
      {existing === undefined ? (
        <Field label={t('key')} error={problem}>
          <Input
            autoFocus
            value={name}
            onChange={(event) => setName(event.target.value.trim())}
            className="font-mono text-xs"
            data-testid={testIds.keyName}
          />
        </Field>
      ) : null}
      <Field label={t('newValue')} hint={byteSize(new TextEncoder().encode(text).length)}>
        <Textarea
          autoFocus={existing !== undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="min-h-32"
          data-testid={testIds.keyText}
        />
      </Field>
    </ConfirmDialog>
  );
}
