'use client';
import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button.tsx';
import { testIds } from '@/test-ids.ts';
import type { Revealed } from './use-reveal.ts';

/** A value in clear, to be read or copied; bytes that are no text as base64. */
export function RevealedValue({ revealed: { text, base64 } }: { readonly revealed: Revealed }) {
  const t = useTranslations('secret');
  const shown = text ?? base64;
  const copy = () =>
    navigator.clipboard.writeText(shown).then(
      () => toast.success(t('copied')),
      () => toast.error(t('notCopied')),
    );
  return (
    <div className="mb-2 flex items-start gap-2">
      <div className="min-w-0 flex-1">
        {text === undefined ? <p className="mb-1 text-ink-3 text-xs">{t('asBase64')}</p> : null}
        <pre
          data-testid={testIds.keyValue}
          className="thin-scroll max-h-60 overflow-auto whitespace-pre-wrap break-all rounded border bg-sunken px-2.5 py-1.5 text-xs"
        >
          {shown}
        </pre>
      </div>
      <Button size="icon" aria-label={t('copy')} onClick={() => void copy()}>
        <Copy aria-hidden />
      </Button>
    </div>
  );
}
