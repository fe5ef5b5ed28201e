'use client';
import { Download, Eye, EyeOff, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { byteSize } from '@/lib/duration.ts';
import { testIds } from '@/test-ids.ts';
import { RemoveKeyDialog } from './remove-key-dialog.tsx';
import { RevealCountdown } from './reveal-countdown.tsx';
import { RevealedValue } from './revealed-value.tsx';
import type { Secret } from './secret-screen.tsx';
import { type Revealed, useDownload, useReveal } from './use-reveal.ts';

interface SecretKeyRowProps {
  readonly target: NamedRef;
  readonly entry: Secret['keys'][number];
  /** Whether values may be seen. */
  readonly mayReveal: boolean;
  readonly mayEdit: boolean;
  readonly onEdit: (seen: Revealed | undefined) => void;
  readonly onChanged: () => void;
}

export function SecretKeyRow({ target, entry, mayReveal, mayEdit, onEdit, onChanged }: SecretKeyRowProps) {
  const t = useTranslations('secret');
  const { revealed, reveal, hide } = useReveal(target, entry.key);
  const [removing, setRemoving] = useState(false);
  return (
    <li className="border-b px-4 max-sm:px-3" data-testid={testIds.configKey} data-key={entry.key}>
      <div className="flex min-h-10 flex-wrap items-center gap-x-3 py-1 text-sm">
        <span className="w-56 min-w-0 truncate font-mono text-xs max-sm:w-full">{entry.key}</span>
        <span className="w-20 text-ink-2 text-xs">{byteSize(entry.bytes)}</span>
        {revealed ? (
          <RevealCountdown until={revealed.hideAt} />
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
          {mayReveal ? (
            <>
              <Button variant="ghost" onClick={() => (revealed ? hide() : reveal())} data-testid={testIds.keyReveal}>
                {revealed ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
                {revealed ? t('hide') : t('reveal')}
              </Button>
              <DownloadButton target={target} name={entry.key} />
            </>
          ) : null}
          {mayEdit ? (
            <>
              <Button
                variant="ghost"
                size="icon"
                aria-label={t('edit', { key: entry.key })}
                onClick={() => onEdit(revealed)}
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
      {revealed ? <RevealedValue revealed={revealed} /> : null}
      {removing ? (
        <RemoveKeyDialog target={target} name={entry.key} onClose={() => setRemoving(false)} onDone={onChanged} />
      ) : null}
    </li>
  );
}

/** Saves a value as a file; noted in the audit as every look at a value. */
function DownloadButton({ target, name }: { readonly target: NamedRef; readonly name: string }) {
  const t = useTranslations('secret');
  const download = useDownload(target, name);
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={t('download', { key: name })}
      title={t('downloadHint')}
      onClick={download}
      data-testid={testIds.keyDownload}
    >
      <Download aria-hidden />
    </Button>
  );
}
