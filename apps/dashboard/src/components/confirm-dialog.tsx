'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Refusal } from '@/components/refusal.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog.tsx';
import { Field, Input } from '@/components/ui/input.tsx';
import { testIds } from '@/test-ids.ts';

interface ConfirmDialogProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** What the button says: the verb itself. */
  readonly verb: string;
  readonly danger?: boolean;
  readonly wide?: boolean;
  /** Text to be typed before the button works. */
  readonly typeToConfirm?: string;
  readonly disabled?: boolean;
  /** Resolves to what was refused, or to nothing when it is done. */
  readonly onConfirm: () => Promise<string | undefined>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Says what will happen, does it, and stays with the reason when it was refused. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, description, verb, danger, wide, typeToConfirm, disabled, onConfirm, onClose, children } = props;
  const t = useTranslations('common');
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const ready = !disabled && !busy && (typeToConfirm === undefined || typed === typeToConfirm);
  const confirm = async () => {
    if (!ready) return;
    setBusy(true);
    setRefused(undefined);
    const refusal = await onConfirm();
    setBusy(false);
    if (refusal === undefined) onClose();
    else setRefused(refusal);
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={title}
        description={description}
        width={wide ? 'wide' : 'narrow'}
        data-testid={testIds.dialog}
        footer={
          <>
            <DialogClose asChild>
              <Button>{t('cancel')}</Button>
            </DialogClose>
            <Button
              variant={danger ? 'danger' : 'primary'}
              disabled={!ready}
              onClick={() => void confirm()}
              data-testid={testIds.confirm}
            >
              {busy ? t('working') : verb}
            </Button>
          </>
        }
      >
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void confirm();
          }}
        >
          {children}
          {typeToConfirm === undefined ? null : (
            <Field label={t('typeToConfirm', { name: typeToConfirm })}>
              <Input
                autoFocus
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                className="font-mono"
                data-testid={testIds.confirmName}
              />
            </Field>
          )}
          <Refusal text={refused} />
        </form>
      </DialogContent>
    </Dialog>
  );
}
