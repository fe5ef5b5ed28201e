'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { toast } from 'sonner';
import type { CombinedError } from 'urql';
import { ClusterField } from '@/components/cluster-field.tsx';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { Field, fieldClasses, Input } from '@/components/ui/input.tsx';
import { useNamespaceNames } from '@/frame/use-namespace-names.ts';
import { useScopeChoice } from '@/frame/use-scope.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';

/** Where a new object is. */
export interface Place {
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
}

interface CreateDialogProps {
  readonly title: string;
  readonly hint: string;
  /** Whether all that is to be in it is there. */
  readonly complete: boolean;
  readonly create: (place: Place) => Promise<CombinedError | undefined>;
  readonly onClose: () => void;
  readonly onCreated: (created: Place) => void;
  /** Stands beside the namespace. */
  readonly choice?: ReactNode;
  /** What is to be in it. */
  readonly children: ReactNode;
}

/** Makes a ConfigMap or a Secret. */
export function CreateDialog(props: CreateDialogProps) {
  const { title, hint, complete, create, onClose, onCreated, choice, children } = props;
  const t = useTranslations('secret');
  const scope = useScopeChoice();
  const [cluster, setCluster] = useState(scope.cluster);
  const refusal = useRefusal();
  const { names } = useNamespaceNames(cluster);
  const [namespace, setNamespace] = useState(scope.namespace ?? 'default');
  const [name, setName] = useState('');
  return (
    <ConfirmDialog
      title={title}
      description={hint}
      verb={t('create')}
      disabled={cluster === undefined || name.trim() === '' || !complete}
      onClose={onClose}
      onConfirm={async () => {
        if (cluster === undefined) return undefined;
        const place = { cluster, namespace, name: name.trim() };
        const error = await create(place);
        if (error) return refusal(error);
        toast.success(t('created', { name: place.name }));
        onCreated(place);
        return undefined;
      }}
    >
      {scope.cluster === undefined ? <ClusterField value={cluster} onChange={setCluster} /> : null}
      <Field label={t('name')}>
        <Input
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
          data-testid={testIds.createName}
        />
      </Field>
      <div className="grid grid-cols-[2fr_3fr] items-start gap-3 [&>:only-child]:col-span-2">
        <Field label={t('namespace')}>
          <select
            value={namespace}
            onChange={(event) => setNamespace(event.target.value)}
            className={`${fieldClasses} h-7`}
          >
            {(names.length > 0 ? names : [namespace]).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </Field>
        {choice}
      </div>
      {children}
    </ConfirmDialog>
  );
}
