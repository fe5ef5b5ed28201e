'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { statusClauses } from './status-clauses.ts';
import { isStatusWord } from './status-words.ts';
import { useDuration } from './use-duration.ts';

/** kubectl's status words in the viewer's language; terms like CrashLoopBackOff stay what they are. */
export function useStatusWord(): (word: string) => string {
  const t = useTranslations('statusWords');
  return useCallback(
    (word) =>
      word
        .split(',')
        .map((part) => (isStatusWord(part) ? t(part) : part))
        .join(', '),
    [t],
  );
}

/**
 * The server's status sentences in the viewer's language. `wait` is how many milliseconds are left until the next
 * try: without it nothing is said of that, as a countdown that stands still is wrong a second later.
 */
export function useStatusSentence(): (sentence: string, wait?: number) => string {
  const t = useTranslations('statusClauses');
  const duration = useDuration();
  return useCallback(
    (sentence, wait) =>
      statusClauses(sentence)
        .map((clause) => {
          if (clause.key === 'text') return clause.text;
          if (clause.key !== 'nextTry') return t(clause.key, clause.values);
          if (wait === undefined) return '';
          return wait > 0 ? t('nextTryIn', { duration: duration(wait) }) : t('nextTryNow');
        })
        .filter((text) => text !== '')
        .join(', '),
    [t, duration],
  );
}
