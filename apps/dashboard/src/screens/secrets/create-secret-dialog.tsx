'use client';
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ClusterField } from '@/components/cluster-field.tsx';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { isValidKey } from '@/components/keys/key-draft.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field, fieldClasses, Input, Textarea } from '@/components/ui/input.tsx';
import { useNamespaceNames } from '@/frame/use-namespace-names.ts';
import { useScopeChoice } from '@/frame/use-scope.ts';
import { UpdateSecret } from '@/graphql/config.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';

/** The built-in types that people make by hand, with the keys that each must have. */
const types: Record<string, readonly string[]> = {
  Opaque: [],
  'kubernetes.io/basic-auth': ['username', 'password'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
};

interface Entry {
  readonly id: number;
  readonly key: string;
  readonly text: string;
  readonly required: boolean;
}

function entriesFor(type: string): readonly Entry[] {
  const required = types[type] ?? [];
  if (required.length === 0) return [{ id: 0, key: '', text: '', required: false }];
  return required.map((key, id) => ({ id, key, text: '', required: true }));
}

/** Where a new Secret is. */
export interface SecretPlace {
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
}

interface CreateSecretDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (created: SecretPlace) => void;
}

export function CreateSecretDialog({ onClose, onCreated }: CreateSecretDialogProps) {
  const t = useTranslations('secret');
  const scope = useScopeChoice();
  const [cluster, setCluster] = useState(scope.cluster);
  const refusal = useRefusal();
  const [, update] = useMutation(UpdateSecret);
  const { names } = useNamespaceNames(cluster);
  const [namespace, setNamespace] = useState(scope.namespace ?? 'default');
  const [name, setName] = useState('');
  const [type, setType] = useState('Opaque');
  const [entries, setEntries] = useState(() => entriesFor('Opaque'));
  const change = (id: number, part: Partial<Entry>) =>
    setEntries(entries.map((entry) => (entry.id === id ? { ...entry, ...part } : entry)));
  const complete = cluster !== undefined && name.trim() !== '' && entries.every(({ key }) => isValidKey(key));
  return (
    <ConfirmDialog
      title={t('createTitle')}
      description={t('createHint')}
      verb={t('create')}
      disabled={!complete}
      onClose={onClose}
      onConfirm={async () => {
        if (cluster === undefined) return undefined;
        const { error } = await update({
          ref: { cluster, namespace, name: name.trim() },
          set: entries.map(({ key, text }) => ({ key, text })),
          remove: [],
          create: true,
          type,
          expectedRevision: null,
        });
        if (error) return refusal(error);
        toast.success(t('created', { name: name.trim() }));
        onCreated({ cluster, namespace, name: name.trim() });
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
      <div className="grid grid-cols-2 gap-3">
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
        <Field label={t('type')}>
          <select
            value={type}
            onChange={(event) => {
              setType(event.target.value);
              setEntries(entriesFor(event.target.value));
            }}
            className={`${fieldClasses} h-7`}
          >
            {Object.keys(types).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </Field>
      </div>
      {entries.map((entry) => (
        <div key={entry.id} className="flex items-start gap-2">
          <div className="grid min-w-0 flex-1 gap-1">
            <Input
              aria-label={t('key')}
              placeholder={t('key')}
              value={entry.key}
              readOnly={entry.required}
              onChange={(event) => change(entry.id, { key: event.target.value.trim() })}
              className="font-mono text-xs"
              data-testid={testIds.keyName}
            />
            <Textarea
              aria-label={t('value')}
              placeholder={t('value')}
              value={entry.text}
              onChange={(event) => change(entry.id, { text: event.target.value })}
              className="min-h-14"
              data-testid={testIds.keyText}
            />
          </div>
          {entry.required || entries.length === 1 ? null : (
            <Button
              variant="ghost"
              size="icon"
              aria-label={t('removeKey')}
              onClick={() => setEntries(entries.filter(({ id }) => id !== entry.id))}
            >
              <X aria-hidden />
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button
          onClick={() =>
            setEntries([
              ...entries,
              { id: Math.max(...entries.map(({ id }) => id)) + 1, key: '', text: '', required: false },
            ])
          }
        >
          <Plus aria-hidden />
          {t('addKey')}
        </Button>
      </div>
    </ConfirmDialog>
  );
}
