import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { objectPath } from '@/lib/object-path.ts';
import type { State } from '@/lib/state.ts';
import { testIds } from '@/test-ids.ts';
import type { Reach } from './service-work.tsx';

type Endpoint = Reach['endpoints'][number];

const states: { readonly [Word in ReturnType<typeof wordOf>]: State } = {
  ready: 'healthy',
  notReady: 'warning',
  draining: 'progressing',
  leaving: 'off',
};

/** One that is about to leave may still answer those that it has begun with. */
function wordOf({ ready, serving, terminating }: Endpoint) {
  if (terminating) return serving ? 'draining' : 'leaving';
  return ready ? 'ready' : 'notReady';
}

interface EndpointListProps {
  readonly endpoints: readonly Endpoint[];
  readonly namespace: string;
}

/** The addresses behind a Service: whose each is, where that runs, and whether it gets connections. */
export function EndpointList({ endpoints, namespace }: EndpointListProps) {
  const t = useTranslations('service');
  return (
    <ul className="text-sm">
      {[...endpoints].sort(byName).map((endpoint) => (
        <li
          key={`${endpoint.address} ${endpoint.podName}`}
          className="grid h-8 grid-cols-[auto_7.5rem_minmax(0,1fr)_auto] items-center gap-3 border-b last:border-b-0 sm:grid-cols-[auto_9rem_minmax(0,2fr)_minmax(0,1fr)_9rem]"
          data-testid={testIds.endpoint}
          data-state={wordOf(endpoint)}
          data-pod={endpoint.podName ?? ''}
        >
          <StateShape state={states[wordOf(endpoint)]} />
          <code className="truncate text-xs">{endpoint.address}</code>
          <EndpointPod podName={endpoint.podName ?? null} namespace={namespace} />
          <span className="truncate text-ink-2 max-sm:hidden">
            {endpoint.nodeName ? (
              <ScopedLink href={objectPath('Node', null, endpoint.nodeName)} className="hover:underline">
                {endpoint.nodeName}
              </ScopedLink>
            ) : null}
          </span>
          <span className="truncate text-ink-2">{t(`state.${wordOf(endpoint)}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function byName(a: Endpoint, b: Endpoint): number {
  const nameOf = ({ podName, address }: Endpoint) => podName ?? address;
  return nameOf(a).localeCompare(nameOf(b), 'en', { numeric: true });
}

function EndpointPod({ podName, namespace }: { readonly podName: string | null; readonly namespace: string }) {
  const t = useTranslations('service');
  if (podName === null) return <span className="truncate text-ink-3">{t('byHand')}</span>;
  return (
    <ScopedLink href={objectPath('Pod', namespace, podName)} className="min-w-0 truncate hover:underline">
      {podName}
    </ScopedLink>
  );
}
