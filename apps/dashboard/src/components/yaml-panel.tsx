'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { useMutation, useQuery } from 'urql';
import { CodeEditor } from '@/components/code/code-editor.tsx';
import { DiffText } from '@/components/code/diff-text.tsx';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { Notice } from '@/components/notice.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { useMayEdit } from '@/frame/viewer.tsx';
import type { ApplyManifestMutation, ObjectRef } from '@/graphql/generated/graphql.ts';
import { ApplyManifest, ObjectYaml } from '@/graphql/objects.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';

type ApplyResult = ApplyManifestMutation['apply']['results'][number];

interface Loaded {
  readonly yaml: string;
  readonly resourceVersion: string;
}

/** The manifest; edited, reviewed by a dry run, then applied against the version that was edited. */
export function YamlPanel({ target, readOnly }: { readonly target: ObjectRef; readonly readOnly?: boolean }) {
  const t = useTranslations('yaml');
  const refusal = useRefusal();
  const mayEdit = useMayEdit() && !readOnly;
  const [{ data, error }, reload] = useQuery({
    query: ObjectYaml,
    variables: { ref: target },
    requestPolicy: 'network-only',
  });
  const [loaded, setLoaded] = useState<Loaded>();
  const [text, setText] = useState('');
  const object = data?.object;
  const dirty = loaded !== undefined && text !== loaded.yaml;
  useEffect(() => {
    if (!object || dirty) return;
    setLoaded({ yaml: object.yaml, resourceVersion: object.metadata.resourceVersion });
    setText(object.yaml);
  }, [object, dirty]);
  const review = useReview(target, text, loaded?.resourceVersion);
  if (error) return <Notice state="failing" title={t('notRead')} text={refusal(error)} />;
  if (!loaded) return <Skeleton className="m-4 w-1/3" />;
  const discard = () => {
    setText(loaded.yaml);
    reload({ requestPolicy: 'network-only' });
  };
  return (
    <div className="flex h-full min-h-0 flex-col gap-2 p-4 max-sm:p-3">
      <CodeEditor
        value={text}
        label={t('label', { name: target.name })}
        language="yaml"
        readOnly={!mayEdit}
        onChange={setText}
        testId={testIds.yamlEditor}
        className="min-h-0 flex-1"
      />
      {mayEdit ? (
        <div className="flex items-center gap-2">
          <span className="text-ink-3 text-xs">{dirty ? t('changed') : t('unchanged')}</span>
          <span className="ml-auto" />
          <Button onClick={discard} disabled={!dirty}>
            {t('discard')}
          </Button>
          <Button
            variant="primary"
            disabled={!dirty || review.busy}
            onClick={() => void review.start()}
            data-testid={testIds.yamlReview}
          >
            {t('review')}
          </Button>
        </div>
      ) : null}
      {review.results ? (
        <ReviewDialog
          results={review.results}
          onClose={review.stop}
          onForce={() => void review.start(true)}
          onApply={async () => {
            const refused = await review.apply();
            if (refused === undefined) {
              setLoaded({ yaml: text, resourceVersion: loaded.resourceVersion });
              reload({ requestPolicy: 'network-only' });
              toast.success(t('applied', { name: target.name }));
            }
            return refused;
          }}
        />
      ) : null}
    </div>
  );
}

function useReview(target: ObjectRef, manifest: string, expectedRevision: string | undefined) {
  const [{ fetching }, run] = useMutation(ApplyManifest);
  const refusal = useRefusal();
  const [results, setResults] = useState<readonly ApplyResult[]>();
  const [force, setForce] = useState(false);
  const variables = {
    cluster: target.cluster,
    namespace: target.namespace ?? null,
    manifest,
    expectedRevision: expectedRevision ?? null,
  };
  return {
    results,
    busy: fetching,
    stop: () => setResults(undefined),
    start: async (forced = false) => {
      setForce(forced);
      const { data, error } = await run({ ...variables, force: forced, dryRun: true });
      if (error) toast.error(refusal(error));
      else setResults(data?.apply.results);
    },
    /** Resolves to what was refused. */
    apply: async (): Promise<string | undefined> => {
      const { data, error } = await run({ ...variables, force, dryRun: false });
      return refusal(error) ?? refusalOf(data?.apply.results ?? []);
    },
  };
}

export function refusalOf(results: readonly ApplyResult[]): string | undefined {
  const refused = results.flatMap(({ error }) => (error ? [error.message] : []));
  return refused.length > 0 ? refused.join(' ') : undefined;
}

/** Whether all that is refused is in somebody else's way, and could be applied over theirs. */
function isInTheWay(results: readonly ApplyResult[]): boolean {
  const errors = results.flatMap(({ error }) => error ?? []);
  return errors.length > 0 && errors.every(({ code }) => code === 'CONFLICT');
}

export function ReviewDialog({ results, onClose, onForce, onApply }: ReviewDialogProps) {
  const t = useTranslations('yaml');
  const refused = refusalOf(results);
  const nothing = results.every(({ diff, operation }) => diff.trim() === '' && operation !== 'CREATED');
  return (
    <ConfirmDialog
      title={t('reviewTitle')}
      description={refused ? t('wouldBeRefused') : nothing ? t('wouldChangeNothing') : t('reviewHint')}
      verb={t('apply')}
      wide
      disabled={refused !== undefined || nothing}
      onClose={onClose}
      onConfirm={onApply}
    >
      {results.map((result) => (
        <div key={result.index} className="flex flex-col gap-2">
          <p className="text-sm">
            <span className="text-ink-3">{result.kind}</span> <span className="font-medium">{result.name}</span>{' '}
            <span className="text-ink-2">{t(`operations.${result.operation}`)}</span>
          </p>
          {result.error ? <p className="text-failing-ink text-sm">{result.error.message}</p> : null}
          {result.warnings.map((warning) => (
            <p key={warning} className="text-warning-ink text-sm">
              {warning}
            </p>
          ))}
          {result.error ? null : <DiffText diff={result.diff} className="max-h-[48dvh]" />}
        </div>
      ))}
      {onForce && isInTheWay(results) ? (
        <div className="flex flex-col items-start gap-2">
          <p className="text-ink-2 text-sm">{t('forceHint')}</p>
          <Button onClick={onForce} data-testid={testIds.yamlForce}>
            {t('force')}
          </Button>
        </div>
      ) : null}
    </ConfirmDialog>
  );
}

interface ReviewDialogProps {
  readonly results: readonly ApplyResult[];
  readonly onClose: () => void;
  /** Reviews again, over what others have set; without it that is not offered. */
  readonly onForce?: () => void;
  /** Resolves to what was refused. */
  readonly onApply: () => Promise<string | undefined>;
}
