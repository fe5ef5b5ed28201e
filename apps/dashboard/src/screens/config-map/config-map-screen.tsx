'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useMutation, useQuery } from 'urql';
import { DeleteConfigDialog } from '@/components/keys/delete-config-dialog.tsx';
import {
  countEdits,
  draftInput,
  emptyDraft,
  type KeyDraft,
  removeKey,
  resetKey,
  setKey,
} from '@/components/keys/key-draft.ts';
import { KeyList } from '@/components/keys/key-list.tsx';
import { type KeyValue, noText } from '@/components/keys/key-value.ts';
import { storedValues } from '@/components/keys/stored-values.ts';
import { UsedBy } from '@/components/keys/used-by.tsx';
import { Labels } from '@/components/labels.tsx';
import { Notice } from '@/components/notice.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { StatusText } from '@/components/status-text.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import { ConfigMapDetail, UpdateConfigMap } from '@/graphql/config.ts';
import { errorCode } from '@/graphql/error-code.ts';
import type { ConfigMapDetailQuery } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { useLastKnown } from '@/lib/use-last-known.ts';
import { useNameParameters } from '@/lib/use-name-parameters.ts';
import { useObjectSignal } from '@/live/use-object-signal.ts';
import { testIds } from '@/test-ids.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { GoneNotice } from './gone-notice.tsx';
import { KeyPane } from './key-pane.tsx';
import { ReviewKeysDialog } from './review-keys-dialog.tsx';

export type ConfigMap = NonNullable<ConfigMapDetailQuery['configMap']>;

/** One ConfigMap: its keys, each in an editor; what is typed is reviewed before it is saved. */
export function ConfigMapScreen() {
  const { namespace, name } = useNameParameters();
  const { cluster } = useScope();
  const t = useTranslations('configMap');
  const titles = useTranslations('navigation.screens');
  const refusal = useRefusal();
  const [{ data, error }, again] = useQuery({ query: ConfigMapDetail, variables: { cluster, namespace, name } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  useObjectSignal({ cluster, resource: 'configmaps', namespace, name }, refresh);
  const known = useLastKnown(`${cluster}/${namespace}/${name}`, data?.configMap);
  if (error && !data) return <Notice state="failing" title={t('refused', { name })} text={refusal(error)} />;
  if (!data) {
    return (
      <>
        <PageHeader
          list={{ label: titles('configMaps'), href: '/configmaps' }}
          namespace={namespace}
          name={name}
          state={undefined}
        />
        <Skeleton className="m-4 w-1/3" />
      </>
    );
  }
  if (!known) return <Notice state="off" title={t('gone', { name })} text={t('goneHint')} />;
  return (
    <ConfigMapEditor
      cluster={cluster}
      namespace={namespace}
      name={name}
      configMap={known}
      gone={!data.configMap}
      onRefresh={refresh}
    />
  );
}

interface ConfigMapEditorProps {
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
  readonly configMap: ConfigMap;
  /** It has been deleted; `configMap` is what it was. */
  readonly gone: boolean;
  readonly onRefresh: () => void;
}

/** The version that the draft was begun on; what others save meanwhile does not change it. */
interface Base {
  readonly resourceVersion: string;
  readonly values: Readonly<Record<string, KeyValue>>;
}

function ConfigMapEditor({ cluster, namespace, name, configMap, gone, onRefresh }: ConfigMapEditorProps) {
  const t = useTranslations('configMap');
  const titles = useTranslations('navigation.screens');
  const mayChange = useMayEdit();
  const mayEdit = mayChange && !configMap.immutable;
  const [draft, setDraft] = useState<KeyDraft>(emptyDraft);
  const [base, setBase] = useState<Base>();
  const [selected, setSelected] = useState(configMap.keys[0]?.key);
  const [dialog, setDialog] = useState<'review' | 'conflict' | 'delete'>();
  const edits = countEdits(draft);
  const server: Base = { resourceVersion: configMap.metadata.resourceVersion, values: storedValues(configMap.keys) };
  const against = edits > 0 && base ? base : server;
  const change = (next: KeyDraft) => {
    if (edits === 0) setBase(server);
    setDraft(next);
  };
  const discard = () => {
    setDraft(emptyDraft);
    setDialog(undefined);
  };
  const save = useSave({ cluster, namespace, name }, draft);
  const saveAgainst = async (resourceVersion: string) => {
    const result = await save(resourceVersion);
    if (result === 'conflict') {
      onRefresh();
      setDialog('conflict');
      return undefined;
    }
    if (result !== 'saved') return result.refused;
    discard();
    onRefresh();
    toast.success(t('saved', { name }));
    return undefined;
  };
  const onMade = () => {
    discard();
    onRefresh();
  };
  if (gone && edits === 0) return <Notice state="off" title={t('gone', { name })} text={t('goneHint')} />;
  const movedOn = !gone && edits > 0 && against.resourceVersion !== server.resourceVersion;
  return (
    <div className="flex h-full min-h-0 flex-col max-lg:overflow-auto">
      <PageHeader
        list={{ label: titles('configMaps'), href: '/configmaps' }}
        namespace={namespace}
        name={name}
        state={undefined}
        sentence={configMap.immutable ? t('immutable') : <StatusText {...configMap} />}
        actions={
          mayChange ? (
            <>
              {edits > 0 ? (
                <>
                  <span className="text-ink-2 text-sm">{t('edits', { count: edits })}</span>
                  <Button onClick={discard}>{t('discard')}</Button>
                </>
              ) : null}
              {mayEdit ? (
                <Button
                  variant="primary"
                  disabled={edits === 0 || gone}
                  onClick={() => setDialog('review')}
                  data-testid={testIds.reviewChanges}
                >
                  {t('review')}
                </Button>
              ) : null}
              {gone ? null : (
                <Button size="icon" aria-label={t('delete')} onClick={() => setDialog('delete')}>
                  <Trash2 aria-hidden />
                </Button>
              )}
            </>
          ) : null
        }
      />
      {gone ? (
        <GoneNotice target={{ cluster, namespace, name }} values={against.values} draft={draft} onMade={onMade} />
      ) : null}
      {movedOn ? (
        <p
          className="flex items-center gap-2 border-t bg-warning-soft px-4 py-1.5 text-sm text-warning-ink"
          role="status"
        >
          <StateShape state="warning" />
          {t('movedOn')}
        </p>
      ) : null}
      <div className="grid border-t lg:min-h-0 lg:flex-1 lg:grid-cols-[320px_minmax(0,1fr)]">
        <div className="flex flex-col border-r max-lg:border-r-0 lg:min-h-0">
          <KeyList
            keys={configMap.keys}
            draft={draft}
            selected={selected}
            onSelect={setSelected}
            onAdd={
              mayEdit
                ? (key) => {
                    change(setKey(draft, key, noText, undefined));
                    setSelected(key);
                  }
                : undefined
            }
          />
        </div>
        <KeyPane
          draft={draft}
          base={against.values}
          selected={selected}
          mayEdit={mayEdit}
          onValue={(key, value) => change(setKey(draft, key, value, against.values[key]))}
          onRemove={(key) => change(removeKey(draft, key, key in against.values))}
          onReset={(key) => change(resetKey(draft, key))}
        />
      </div>
      <div className="thin-scroll max-h-[34%] shrink-0 overflow-auto max-lg:max-h-none max-lg:overflow-visible">
        <Section title={t('usedBy')}>
          <UsedBy cluster={cluster} users={configMap.usedBy} />
        </Section>
        {configMap.metadata.labels.length > 0 ? (
          <Section title={t('labels')}>
            <Labels labels={configMap.metadata.labels} />
          </Section>
        ) : null}
      </div>
      {dialog === 'review' ? (
        <ReviewKeysDialog
          name={name}
          draft={draft}
          values={against.values}
          onClose={() => setDialog((now) => (now === 'review' ? undefined : now))}
          onSave={() => saveAgainst(against.resourceVersion)}
        />
      ) : null}
      {dialog === 'conflict' ? (
        <ConflictDialog
          name={name}
          draft={draft}
          base={against.values}
          theirs={server.values}
          onClose={() => setDialog(undefined)}
          onTakeTheirs={discard}
          onSaveMine={() => saveAgainst(server.resourceVersion)}
        />
      ) : null}
      {dialog === 'delete' ? (
        <DeleteConfigDialog
          target={{ cluster, apiVersion: 'v1', kind: 'ConfigMap', namespace, name }}
          goTo="/configmaps"
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </div>
  );
}

type SaveResult = 'saved' | 'conflict' | { readonly refused: string };

function useSave(target: { cluster: string; namespace: string; name: string }, draft: KeyDraft) {
  const [, update] = useMutation(UpdateConfigMap);
  const refusal = useRefusal();
  return async (expectedRevision: string): Promise<SaveResult> => {
    const { error } = await update({ ref: target, ...draftInput(draft), create: false, expectedRevision });
    if (!error) return 'saved';
    return errorCode(error) === 'CONFLICT' ? 'conflict' : { refused: refusal(error) ?? '' };
  };
}
