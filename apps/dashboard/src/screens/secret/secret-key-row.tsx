'use client';
import { Copy, Eye, EyeOff, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Button } from '@/components/ui/button.tsx';
import { RevealSecret, UpdateSecret } from '@/graphql/config.ts';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { byteSize } from '@/lib/duration.ts';
import { useNow } from '@/lib/use-now.ts';
import { testIds } from '@/test-ids.ts';
import type { Secret } from './secret-screen.tsx';

/** How long a revealed value stays on the screen. */
const shownFor = 30_000;

interface Revealed {
  readonly text: string;
  readonly hideAt: number;
}

interface SecretKeyRowProps {
  readonly target: NamedRef;
  readonly entry: Secret['keys'][number];
  readonly mayEdit: boolean;
  readonly onEdit: () => void;
  readonly onChanged: () => void;
}

export function SecretKeyRow({ target, entry, mayEdit, onEdit, onChanged }: SecretKeyRowProps) {
  const t = useTranslations('secret');
  const { revealed, reveal, hide } = useReveal(target, entry.key);
  const [removing, setRemoving] = useState(false);
  return (
    <li className="border-b px-4 max-sm:px-3" data-testid={testIds.configKey} data-key={entry.key}>
      <div className="flex min-h-10 flex-wrap items-center gap-x-3 py-1 text-sm">
        <span className="w-56 min-w-0 truncate font-mono text-xs max-sm:w-full">{entry.key}</span>
        <span className="w-20 text-ink-2 text-xs">{byteSize(entry.bytes)}</span>
        {revealed ? (
          <Countdown until={revealed.hideAt} />
        ) : (
          <span aria-hidden className="select-none tracking-[0.2em] text-ink-3">
            ••••••••
          </span>
        )}
        <span className="ml-auto flex items-center gap-1">
          {entry.changedAt ? (
            <span className="pr-2 text-ink-3 text-xs max-md:hidden">
              {t('changed')} <RelativeTime at={entry.changedAt} as="ago" />
            </span>
          ) : null}
          {mayEdit ? (
            <>
              <Button
                variant="ghost"
                onClick={() => (revealed ? hide() : void reveal())}
                data-testid={testIds.keyReveal}
              >
                {revealed ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
                {revealed ? t('hide') : t('reveal')}
              </Button>
              <Button
                variant="ghost"
                size="icon"
                aria-label={t('edit', { key: entry.key })}
                onClick={onEdit}
                data-testid={testIds.keyEdit}
              >
                <Pencil aria-hidden />
              </Button>
              <Button
                variant="ghost"
                size="icon"
                aria-label={t('removeNamed', { key: entry.key })}
                onClick={() => setRemoving(true)}
                data-testid={testIds.keyRemove}
              >
                <Trash2 aria-hidden />
              </Button>
            </>
          ) : null}
        </span>
      </div>
      {revealed ? <Value text={revealed.text} /> : null}
      {removing ? (
        <RemoveKeyDialog target={target} name={entry.key} onClose={() => setRemoving(false)} onDone={onChanged} />
      ) : null}
    </li>
  );
}

function useReveal(target: NamedRef, key: string) {
  const refusal = useRefusal();
  const [, run] = useMutation(RevealSecret);
  const [revealed, setRevealed] = useState<Revealed>();
  useEffect(() => {
    if (!revealed) return;
    const timer = setTimeout(() => setRevealed(undefined), revealed.hideAt - Date.now());
    return () => clearTimeout(timer);
  }, [revealed]);
  const reveal = async () => {
    const { data, error } = await run({ ref: target, key });
    if (error || !data) toast.error(refusal(error));
    else setRevealed({ text: data.revealSecret.text ?? data.revealSecret.base64, hideAt: Date.now() + shownFor });
  };
  return { revealed, reveal, hide: () => setRevealed(undefined) };
}

function Value({ text }: { readonly text: string }) {
  const t = useTranslations('secret');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast.success(t('copied')),
      () => toast.error(t('notCopied')),
    );
  return (
    <div className="mb-2 flex items-start gap-2">
      <pre
        data-testid={testIds.keyValue}
        className="thin-scroll max-h-60 min-w-0 flex-1 overflow-auto whitespace-pre-wrap rounded border bg-sunken px-2.5 py-1.5 text-xs"
      >
        {text}
      </pre>
      <Button size="icon" aria-label={t('copy')} onClick={() => void copy()}>
        <Copy aria-hidden />
      </Button>
    </div>
  );
}

function Countdown({ until }: { readonly until: number }) {
  const t = useTranslations('secret');
  const seconds = Math.max(0, Math.ceil((until - useNow()) / 1000));
  return <span className="text-warning-ink text-xs">{t('hiddenIn', { seconds })}</span>;
}

function RemoveKeyDialog({ target, name, onClose, onDone }: RemoveKeyDialogProps) {
  const t = useTranslations('secret');
  const refusal = useRefusal();
  const [, update] = useMutation(UpdateSecret);
  return (
    <ConfirmDialog
      title={t('removeTitle', { key: name })}
      description={t('removeHint')}
      verb={t('removeKey')}
      danger
      onClose={onClose}
      onConfirm={async () => {
        const { error } = await update({
          ref: target,
          set: [],
          remove: [name],
          create: false,
          type: null,
          expectedRevision: null,
        });
        if (!error) onDone();
        return refusal(error);
      }}
    />
  );
}

interface RemoveKeyDialogProps {
  readonly target: NamedRef;
  readonly name: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}
