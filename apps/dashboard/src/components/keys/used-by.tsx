'use client';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useMayEdit } from '@/frame/viewer.tsx';
import type { ConfigMapDetailQuery, ObjectRef } from '@/graphql/generated/graphql.ts';
import { RestartWorkload } from '@/graphql/rollout.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { objectPath } from '@/lib/object-path.ts';
import { stateOf } from '@/lib/state-of.ts';
import { testIds } from '@/test-ids.ts';

export type ConfigUser = NonNullable<ConfigMapDetailQuery['configMap']>['usedBy'][number];

/** Of apps/v1, as all that has a template whose pods are made anew. */
const restartable = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

/** Who names it and how, and who still runs with what it was before. */
export function UsedBy({ cluster, users }: { readonly cluster: string; readonly users: readonly ConfigUser[] }) {
  const t = useTranslations('usedBy');
  if (users.length === 0) return <p className="text-ink-3 text-sm">{t('nobody')}</p>;
  return (
    <ul>
      {users.map((user) => (
        <User key={user.object.id} cluster={cluster} user={user} />
      ))}
    </ul>
  );
}

function User({ cluster, user }: { readonly cluster: string; readonly user: ConfigUser }) {
  const t = useTranslations('usedBy');
  const { object, through, pods, stalePods } = user;
  const { name, namespace } = object.metadata;
  const mayEdit = useMayEdit();
  return (
    <li
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b py-2 text-sm last:border-b-0"
      data-testid={testIds.configUser}
      data-name={name}
      data-stale={stalePods.length}
    >
      <span className="flex items-center gap-2">
        <StateShape state={stateOf(object.state)} />
        <span className="text-ink-3">{object.kind}</span>
        <ScopedLink href={objectPath(object.kind, namespace, name)} className="font-medium hover:underline">
          {name}
        </ScopedLink>
        <span className="text-ink-2">{t('pods', { count: pods.length })}</span>
      </span>
      <span className="min-w-0 flex-1 basis-48 text-ink-3 text-xs">{through.join('; ')}</span>
      {stalePods.length > 0 ? (
        <span className="flex items-center gap-2 text-warning-ink">
          <StateShape state="warning" />
          {t('stale', { count: stalePods.length })}
          {mayEdit && restartable.has(object.kind) ? (
            <RestartButton target={{ cluster, apiVersion: 'apps/v1', kind: object.kind, namespace, name }} />
          ) : null}
        </span>
      ) : null}
    </li>
  );
}

function RestartButton({ target }: { readonly target: ObjectRef }) {
  const t = useTranslations('usedBy');
  const refusal = useRefusal();
  const [{ fetching }, restart] = useMutation(RestartWorkload);
  const run = async () => {
    const { error } = await restart({ ref: target });
    if (error) toast.error(refusal(error));
    else toast.success(t('restarted', { name: target.name }));
  };
  return (
    <Button disabled={fetching} onClick={() => void run()} data-testid={testIds.actionRestart}>
      {t('restart')}
    </Button>
  );
}
