import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { objectPath } from '@/lib/object-path.ts';
import type { State } from '@/lib/state.ts';
import { testIds } from '@/test-ids.ts';
import type { Reach } from './service-work.tsx';

type Gap = NonNullable<Reach['endpointGaps']>[number];

interface GapListProps {
  /** Null for viewers who may not see pods. */
  readonly gaps: readonly Gap[] | null;
  readonly namespace: string;
  readonly selector: string;
}

/** More than these say no more. */
const most = 12;

const states: { readonly [Reason in Gap['reason']]: State } = {
  NO_SELECTOR: 'warning',
  NO_PODS: 'failing',
  POD_NOT_STARTED: 'progressing',
  STARTUP_PROBE: 'progressing',
  READINESS_PROBE: 'warning',
  POD_NOT_READY: 'warning',
  POD_LEAVING: 'off',
  POD_ENDED: 'off',
  PORT_NOT_FOUND: 'failing',
};

/** Why pods are not reached, a sentence each. */
export function GapList({ gaps, namespace, selector }: GapListProps) {
  const t = useTranslations('service');
  if (gaps === null) return <p className="mb-2 text-ink-2 text-sm">{t('gapsHidden')}</p>;
  if (gaps.length === 0) return null;
  return (
    <ul className="mb-2 flex flex-col gap-1 text-sm">
      {gaps.slice(0, most).map((gap) => (
        <li
          key={`${gap.reason} ${gap.podName} ${gap.container} ${gap.port}`}
          className="flex items-start gap-2"
          data-testid={testIds.endpointGap}
          data-reason={gap.reason}
        >
          <StateShape state={states[gap.reason]} className="mt-1 shrink-0" />
          <span className="min-w-0 break-words">
            {t.rich(`gap.${gap.reason}`, {
              namespace,
              selector,
              container: gap.container ?? '',
              probe: gap.probe ?? '',
              port: gap.port ?? '',
              sentence: gap.sentence ?? '',
              code: (text) => <code className="text-xs">{text}</code>,
              pod: () => (
                <ScopedLink href={objectPath('Pod', namespace, gap.podName ?? '')} className="hover:underline">
                  {gap.podName}
                </ScopedLink>
              ),
            })}
          </span>
        </li>
      ))}
      {gaps.length > most ? <li className="text-ink-3">{t('moreGaps', { count: gaps.length - most })}</li> : null}
    </ul>
  );
}
