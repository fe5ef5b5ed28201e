'use client';
import { useTranslations } from 'next-intl';
import { useLiveRefusal } from '@/graphql/use-refusal.ts';
import type { TerminalPhase } from './use-terminal.ts';

/** How the shell is, in words; when it is over, why, and that the next one begins anew. */
export function useTerminalSentence(phase: TerminalPhase): string {
  const t = useTranslations('terminal');
  const refusal = useLiveRefusal();
  if (phase.name !== 'ended') return phase.name === 'running' ? t('running') : t('connecting');
  const { end } = phase;
  switch (end.how) {
    case 'exited':
      return t('exited', { code: end.code });
    case 'stopped':
      return t('stopped', { reason: end.message });
    case 'lost':
      return t('lost');
    case 'refused':
      return t('refused', { reason: refusal(end) });
    case 'closed':
      return t('closed');
  }
}
