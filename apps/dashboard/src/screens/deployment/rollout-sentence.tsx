'use client';
import { useLocale, useTranslations } from 'next-intl';
import { stateOf } from '@/lib/state-of.ts';
import { useStatusSentence, useStatusWord } from '@/lib/use-status-text.ts';
import type { Rollout } from './deployment-screen.tsx';

/** Stands still as text; the tiles count down. */
const countdown = /, next try (?:in [\dhms]+|now)/;

/** What the rollout does or why it waits. The server says it in English; other languages put it together from numbers. */
export function RolloutSentence({ name, rollout }: { readonly name: string; readonly rollout: Rollout }) {
  const t = useTranslations('rolloutSentence');
  const word = useStatusWord();
  const say = useStatusSentence();
  if (useLocale() === 'en') return rollout.sentence.replace(countdown, '');
  const { phase, desired, available, replicaSets } = rollout;
  const lane = replicaSets.find((each) => each.current);
  const old = replicaSets.filter((each) => !each.current).reduce((sum, each) => sum + each.total, 0);
  const failing = lane?.pods.find((pod) => stateOf(pod.state) === 'failing');
  const sentence = t(phase, { name, desired, available, fresh: lane?.ready ?? 0, old });
  return failing
    ? `${sentence} ${failing.metadata.name}: ${say(failing.statusSentence) || word(failing.statusWord)}`
    : sentence;
}
