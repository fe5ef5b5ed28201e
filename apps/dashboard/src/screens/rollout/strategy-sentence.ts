'use client';
import { useTranslations } from 'next-intl';
import type { Rollout } from './rollout-screen.tsx';

/** How the pods are replaced when the template changes. */
export function useStrategySentence(): (rollout: Rollout) => string {
  const t = useTranslations('rolloutStrategy');
  return (rollout) => {
    const { kind, strategy, desired, atLeast, atMost } = rollout;
    if (strategy === 'OnDelete') return t('onDelete');
    if (strategy === 'Recreate') return t('recreate', { desired });
    const gone = desired - atLeast;
    if (kind === 'STATEFUL_SET') return t('ordinals', { gone });
    if (kind === 'DAEMON_SET') {
      return atMost > desired ? t('surge', { surge: atMost - desired }) : t('nodes', { gone });
    }
    return t('rolling', { desired, atLeast, atMost });
  };
}
