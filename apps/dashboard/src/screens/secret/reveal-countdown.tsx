'use client';
import { useTranslations } from 'next-intl';
import { useNow } from '@/lib/use-now.ts';

/** How long a revealed value is still shown. */
export function RevealCountdown({ until }: { readonly until: number }) {
  const t = useTranslations('secret');
  const seconds = Math.max(0, Math.ceil((until - useNow()) / 1000));
  return <span className="text-warning-ink text-xs">{t('hiddenIn', { seconds })}</span>;
}
