'use client';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { isValidKey } from '@/components/keys/key-draft.ts';
import { bytesOf } from '@/components/keys/key-value.ts';
import { ValueField } from '@/components/keys/value-field.tsx';
import { Refusal } from '@/components/refusal.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog.tsx';
import { Field, Input } from '@/components/ui/input.tsx';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { byteSize } from '@/lib/duration.ts';
import { keyFault } from '@/screens/secrets/secret-types.ts';
import { testIds } from '@/test-ids.ts';
import { KeyContest } from './key-contest.tsx';
import { KeyReview } from './key-review.tsx';
import type { Secret } from './secret-screen.tsx';
import { type KeyEdit, useEditKey } from './use-edit-key.ts';
import { type Revealed, useReveal } from './use-reveal.ts';

interface EditKeyDialogProps {
  readonly target: NamedRef;
  /** Undefined: a new key. */
  readonly existing: string | undefined;
  /** The value before, when it stood on the screen. */
  readonly seen: Revealed | undefined;
  readonly secret: Secret;
  /** It has been deleted; `secret` is what it was. */
  readonly gone: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Sets the value of one key, after showing what that would write. The value before stays masked unless it is revealed. */
export function EditKeyDialog({ target, existing, seen, secret, gone, onClose, onChanged }: EditKeyDialogProps) {
  const t = useTranslations('secret');
  const common = useTranslations('common');
  const before = useReveal(target, existing ?? '', seen);
  const onSaved = (key: string) => {
    toast.success(t('saved', { key }));
    onChanged();
    onClose();
  };
  const edit = useEditKey({ target, existing, secret, onStale: onChanged, onSaved });
  const problem = useNameProblem(edit, existing, secret);
  const reviewing = edit.diff !== undefined;
  const fault = useValueFault(edit, secret.secretType);
  const named = edit.name !== '' && problem === undefined;
  const ready = named && fault === undefined && !edit.busy && !edit.contested && !gone && edit.diff !== '';
  const next = reviewing ? edit.save : edit.review;
  const go = () => ready && next();
  const rebase = () => {
    // What was shown as the value before no longer is.
    before.hide();
    edit.rebase();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={existing === undefined ? t('addKey') : t('edit', { key: existing })}
        description={t(reviewing ? 'reviewHint' : existing === undefined ? 'addHint' : 'editHint')}
        width={reviewing ? 'wide' : 'narrow'}
        data-testid={testIds.dialog}
        footer={
          <>
            {reviewing ? (
              <Button onClick={edit.back}>{t('back')}</Button>
            ) : (
              <DialogClose asChild>
                <Button>{common('cancel')}</Button>
              </DialogClose>
            )}
            <Button
              variant="primary"
              disabled={!ready}
              onClick={go}
              data-testid={reviewing ? testIds.confirm : testIds.reviewChanges}
            >
              {edit.busy ? common('working') : t(reviewing ? 'save' : 'review')}
            </Button>
          </>
        }
      >
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            go();
          }}
        >
          {edit.contested || gone ? <KeyContest edit={edit} existing={existing} gone={gone} onGoOn={rebase} /> : null}
          {edit.diff === undefined ? (
            <KeyFields edit={edit} isNew={existing === undefined} problem={problem} fault={fault} />
          ) : (
            <KeyReview diff={edit.diff} existing={existing} value={edit.value} before={before} />
          )}
          <Refusal text={edit.refused} />
        </form>
      </DialogContent>
    </Dialog>
  );
}

function useNameProblem({ name }: KeyEdit, existing: string | undefined, secret: Secret): string | undefined {
  const keys = useTranslations('keys');
  if (existing !== undefined || name === '') return undefined;
  if (secret.keys.some(({ key }) => key === name)) return keys('taken');
  return isValidKey(name) ? undefined : keys('invalid');
}

/** What the type of the Secret asks of the value. */
function useValueFault({ name, value }: KeyEdit, type: string): string | undefined {
  const t = useTranslations('secretForm.faults');
  const fault = value.kind === 'text' && value.text !== '' ? keyFault(type, name, value.text) : undefined;
  return fault && t(fault);
}

interface KeyFieldsProps {
  readonly edit: KeyEdit;
  readonly isNew: boolean;
  readonly problem: string | undefined;
  readonly fault: string | undefined;
}

function KeyFields({ edit, isNew, problem, fault }: KeyFieldsProps) {
  const t = useTranslations('secret');
  return (
    <>
      {isNew ? (
        <Field label={t('key')} error={problem}>
          <Input
            autoFocus
            value={edit.name}
            aria-invalid={problem !== undefined}
            onChange={(event) => edit.setName(event.target.value.trim())}
            className="font-mono text-xs"
            data-testid={testIds.keyName}
          />
        </Field>
      ) : null}
      <ValueField
        label={t(isNew ? 'value' : 'newValue')}
        value={edit.value}
        onChange={edit.setValue}
        masked
        files="all"
        hint={byteSize(bytesOf(edit.value))}
        error={fault}
        autoFocus={!isNew}
        testId={testIds.keyText}
      />
    </>
  );
}
