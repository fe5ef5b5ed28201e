import { Eye } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DiffText } from '@/components/code/diff-text.tsx';
import { KeyDiff } from '@/components/keys/key-diff.tsx';
import type { KeyValue } from '@/components/keys/key-value.ts';
import { Button } from '@/components/ui/button.tsx';
import { testIds } from '@/test-ids.ts';
import { RevealCountdown } from './reveal-countdown.tsx';
import { type useReveal, valueOfRevealed } from './use-reveal.ts';

interface KeyReviewProps {
  /** Of the whole Secret, masked, as the server would write it. */
  readonly diff: string;
  /** Undefined: a new key. */
  readonly existing: string | undefined;
  readonly value: KeyValue;
  readonly before: ReturnType<typeof useReveal>;
}

/** What saving would write: masked, and of the one key in clear once the value before has been revealed. */
export function KeyReview({ diff, existing, value, before }: KeyReviewProps) {
  return (
    <>
      <DiffText diff={diff} className="max-h-[32dvh]" />
      {existing === undefined || diff === '' ? null : <InClear name={existing} value={value} before={before} />}
    </>
  );
}

interface InClearProps {
  readonly name: string;
  readonly value: KeyValue;
  readonly before: KeyReviewProps['before'];
}

function InClear({ name, value, before: { revealed, reveal } }: InClearProps) {
  const t = useTranslations('secret');
  if (!revealed)
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button onClick={reveal} data-testid={testIds.keyCompare}>
          <Eye aria-hidden />
          {t('compare')}
        </Button>
        <span className="text-ink-3 text-xs">{t('compareHint')}</span>
      </div>
    );
  return (
    <div className="flex flex-col gap-1">
      <RevealCountdown until={revealed.hideAt} />
      <KeyDiff name={name} before={valueOfRevealed(name, revealed)} after={value} />
    </div>
  );
}
