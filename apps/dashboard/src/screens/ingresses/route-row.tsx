import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import type { IngressDetailQuery } from '@/graphql/generated/graphql.ts';
import { objectPath } from '@/lib/object-path.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useStatusSentence } from '@/lib/use-status-text.ts';
import { testIds } from '@/test-ids.ts';

type Route = NonNullable<IngressDetailQuery['ingress']>['routes'][number];

interface RouteRowProps {
  readonly route: Route;
  readonly namespace: string;
}

/** One way in: what is asked for, who answers it, and how to ask. */
export function RouteRow({ route, namespace }: RouteRowProps) {
  const t = useTranslations('ingress');
  const sentence = useStatusSentence();
  const { serviceName, servicePort, ready, state, problem, command } = route;
  return (
    <li
      className="grid grid-cols-[auto_minmax(0,1fr)_28px] items-center gap-x-3 gap-y-0.5 border-t py-1.5 text-sm first:border-t-0 sm:min-h-8 sm:grid-cols-[auto_minmax(0,1.3fr)_minmax(0,1fr)_28px] sm:py-0.5"
      data-testid={testIds.route}
      data-state={stateOf(state)}
      data-name={`${route.host}${route.path}`}
    >
      <StateShape state={stateOf(state)} />
      <Place route={route} />
      <span className="min-w-0 max-sm:col-start-2 max-sm:row-start-2">
        {serviceName === null ? null : (
          <ScopedLink href={objectPath('Service', namespace, serviceName)} className="hover:underline">
            {serviceName}
            <span className="text-ink-3">:{servicePort}</span>
          </ScopedLink>
        )}
        {problem === '' ? (
          <span className="ml-2 text-ink-3">{ready === null ? t('notKnown') : t('ready', { count: ready })}</span>
        ) : (
          <span className="ml-2 text-failing-ink">{sentence(problem)}</span>
        )}
      </span>
      {command === null ? null : <CopyCommand command={command} />}
    </li>
  );
}

/** A link where a browser can be sent there. */
function Place({ route: { host, path, pathType, url } }: { readonly route: Route }) {
  const t = useTranslations('ingress');
  const other = pathType === 'Default';
  const text = other ? t('otherwise') : `${host || t('anyHost')}${path}`;
  return (
    <span className="min-w-0">
      {url === null ? (
        <span className="break-words">{text}</span>
      ) : (
        <a href={url} target="_blank" rel="noreferrer" title={url} className="break-words hover:underline">
          {text}
        </a>
      )}
      {other ? null : <span className="ml-2 text-ink-3 text-xs">{pathType}</span>}
    </span>
  );
}

function CopyCommand({ command }: { readonly command: string }) {
  const t = useTranslations('ingress');
  const copy = () =>
    navigator.clipboard.writeText(command).then(
      () => toast.success(t('copied')),
      () => toast.error(t('notCopied', { command })),
    );
  return (
    <Button
      size="icon"
      variant="ghost"
      className="max-sm:col-start-3 max-sm:row-start-1"
      aria-label={t('copy', { command })}
      title={command}
      onClick={() => void copy()}
    >
      <Copy aria-hidden />
    </Button>
  );
}
