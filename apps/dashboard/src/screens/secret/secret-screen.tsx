'use client';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DeleteConfigDialog } from '@/components/keys/delete-config-dialog.tsx';
import { UsedBy } from '@/components/keys/used-by.tsx';
import { Labels } from '@/components/labels.tsx';
import { Notice } from '@/components/notice.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Facts, Section } from '@/components/section.tsx';
import { StatusText } from '@/components/status-text.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import { SecretDetail } from '@/graphql/config.ts';
import type { SecretDetailQuery } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { useLastKnown } from '@/lib/use-last-known.ts';
import { useNameParameters } from '@/lib/use-name-parameters.ts';
import { useObjectSignal } from '@/live/use-object-signal.ts';
import { testIds } from '@/test-ids.ts';
import { EditKeyDialog } from './edit-key-dialog.tsx';
import { SecretKeyRow } from './secret-key-row.tsx';
import type { Revealed } from './use-reveal.ts';

export type Secret = NonNullable<SecretDetailQuery['secret']>;

type Open =
  | { readonly kind: 'delete' }
  | { readonly kind: 'key'; readonly key: string | undefined; readonly seen?: Revealed };

/** One Secret: its keys with their sizes. Values stay on the server until one of them is revealed. */
export function SecretScreen() {
  const { namespace, name } = useNameParameters();
  const { cluster } = useScope();
  const t = useTranslations('secret');
  const titles = useTranslations('navigation.screens');
  const refusal = useRefusal();
  const mayChange = useMayEdit();
  const [open, setOpen] = useState<Open>();
  const [{ data, error }, again] = useQuery({ query: SecretDetail, variables: { cluster, namespace, name } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useObjectSignal({ cluster, resource: 'secrets', namespace, name }, refresh);
  const secret = useLastKnown(`${cluster}/${namespace}/${name}`, data?.secret);
  const list = { label: titles('secrets'), href: '/secrets' };
  if (error && !data) return <Notice state="failing" title={t('refused', { name })} text={refusal(error)} />;
  if (!data) {
    return (
      <>
        <PageHeader list={list} namespace={namespace} name={name} state={undefined} />
        <Skeleton className="m-4 w-1/3" />
      </>
    );
  }
  const gone = !data.secret;
  // A value that is being typed outlives the Secret.
  if (!secret || (gone && open?.kind !== 'key'))
    return <Notice state="off" title={t('gone', { name })} text={t('goneHint')} />;
  const target = { cluster, namespace, name };
  const mayEdit = mayChange && !secret.immutable;
  return (
    <div className="thin-scroll h-full overflow-auto">
      <PageHeader
        list={list}
        namespace={namespace}
        name={name}
        state={undefined}
        sentence={secret.immutable ? t('immutable') : <StatusText {...secret} />}
        actions={
          mayChange ? (
            <Button onClick={() => setOpen({ kind: 'delete' })}>
              <Trash2 aria-hidden />
              {t('delete')}
            </Button>
          ) : null
        }
      />
      <Section title={t('keys')} aside={t('masked')}>
        <ul className="-mx-4 border-t max-sm:-mx-3">
          {secret.keys.map((each) => (
            <SecretKeyRow
              key={`${each.key} ${each.hash}`}
              target={target}
              entry={each}
              mayReveal={mayChange}
              mayEdit={mayEdit}
              onEdit={(seen) => setOpen({ kind: 'key', key: each.key, ...(seen && { seen }) })}
              onChanged={refresh}
            />
          ))}
        </ul>
        {mayEdit ? (
          <Button
            className="mt-3"
            onClick={() => setOpen({ kind: 'key', key: undefined })}
            data-testid={testIds.keyAdd}
          >
            <Plus aria-hidden />
            {t('addKey')}
          </Button>
        ) : null}
      </Section>
      <Section title={t('usedBy')}>
        <UsedBy cluster={cluster} users={secret.usedBy} />
      </Section>
      <Section title={t('facts')}>
        <Facts
          facts={[
            { label: t('type'), value: secret.secretType },
            { label: t('createdAt'), value: <RelativeTime at={secret.metadata.creationTimestamp} as="ago" /> },
            { label: t('labels'), value: <Labels labels={secret.metadata.labels} /> },
          ]}
        />
      </Section>
      {open?.kind === 'delete' ? (
        <DeleteConfigDialog
          target={{ ...target, apiVersion: 'v1', kind: 'Secret' }}
          goTo="/secrets"
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {open?.kind === 'key' ? (
        <EditKeyDialog
          target={target}
          existing={open.key}
          seen={open.seen}
          secret={secret}
          gone={gone}
          onClose={() => setOpen(undefined)}
          onChanged={refresh}
        />
      ) : null}
    </div>
  );
}
