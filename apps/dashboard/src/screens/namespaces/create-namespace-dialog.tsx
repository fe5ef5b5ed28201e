'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ClusterField } from '@/components/cluster-field.tsx';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { Field, Input } from '@/components/ui/input.tsx';
import { useScopeChoice } from '@/frame/use-scope.ts';
import { CreateNamespace } from '@/graphql/namespaces.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';

/** A DNS label, as Kubernetes asks for. */
const validName = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

export function CreateNamespaceDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('namespaces');
  const refusal = useRefusal();
  const [, create] = useMutation(CreateNamespace);
  const scope = useScopeChoice();
  const [cluster, setCluster] = useState(scope.cluster);
  const [name, setName] = useState('');
  const valid = validName.test(name);
  return (
    <ConfirmDialog
      title={t('createTitle')}
      description={t('createHint')}
      verb={t('create')}
      disabled={!valid || cluster === undefined}
      onClose={onClose}
      onConfirm={async () => {
        if (cluster === undefined) return undefined;
        const { error } = await create({ cluster, name });
        if (!error) toast.success(t('created', { name }));
        return refusal(error);
      }}
    >
      {scope.cluster === undefined ? <ClusterField value={cluster} onChange={setCluster} /> : null}
      <Field label={t('name')} error={name !== '' && !valid ? t('invalidName') : undefined}>
        <Input
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value.trim())}
          aria-invalid={name !== '' && !valid}
          data-testid={testIds.createName}
        />
      </Field>
    </ConfirmDialog>
  );
}
