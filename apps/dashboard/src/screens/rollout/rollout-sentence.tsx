'use client';
import { useLocale, useTranslations } from 'next-intl';
import { stateOf } from '@/lib/state-of.ts';
import { useStatusSentence, useStatusWord } from '@/lib/use-status-text.ts';
import type { Rollout } from './rollout-screen.tsx';

/** Stands still as text; the tiles count down. */
const countdown = /, next try (?:in [\dhms]+|now)/;

/** What the rollout does or why it waits. The server says it in English; other languages put it together from numbers. */
export function RolloutSentence({ name, rollout }: { readonly name: string; readonly rollout: Rollout }) {
  const t = useTranslations('rolloutSentence');
  const word = useStatusWord();
  const say = useStatusSentence();
  if (useLocale() === 'en') return rollout.sentence.replace(countdown, '');
  const { kind, phase, desired, available, updated, ready, lanes } = rollout;
  const lane = lanes.find((each) => each.current);
  const old = lanes.filter((each) => !each.current).reduce((sum, each) => sum + each.total, 0);
  const failing = lane?.pods.find((pod) => stateOf(pod.state) === 'failing');
  const held = old > 0 ? rollout.slots.filter(({ heldBack }) => heldBack).length : 0;
  const sentence =
    kind === 'DEPLOYMENT'
      ? t(phase, { name, desired, available, fresh: lane?.ready ?? 0, old })
      : t(`sets.${phase === 'COMPLETE' && held > 0 ? 'HELD' : phase}`, { name, kind, desired, updated, ready, held });
  return failing
    ? `${sentence} ${failing.metadata.name}: ${say(failing.statusSentence) || word(failing.statusWord)}`
    : sentence;
}
