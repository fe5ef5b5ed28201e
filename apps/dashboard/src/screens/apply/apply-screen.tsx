'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { CodeEditor } from '@/components/code/code-editor.tsx';
import { Notice } from '@/components/notice.tsx';
import { Button } from '@/components/ui/button.tsx';
import { ReviewDialog, refusalOf } from '@/components/yaml-panel.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import type { ApplyManifestMutation } from '@/graphql/generated/graphql.ts';
import { ApplyManifest } from '@/graphql/objects.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';
import { handedManifest, handToApply } from './handed-manifest.ts';

/** Any manifest, several documents too: reviewed by a dry run, then applied. */
export function ApplyScreen() {
  const t = useTranslations('apply');
  const scope = useScope();
  const refusal = useRefusal();
  const mayEdit = useMayEdit();
  const [text, setText] = useState(handedManifest);
  useEffect(() => handToApply(''), []);
  const [force, setForce] = useState(false);
  const [results, setResults] = useState<ApplyManifestMutation['apply']['results']>();
  const [{ fetching }, run] = useMutation(ApplyManifest);
  const variables = {
    cluster: scope.cluster,
    namespace: scope.namespace ?? null,
    manifest: text,
    expectedRevision: null,
  };
  const review = async (forced = false) => {
    setForce(forced);
    const { data, error } = await run({ ...variables, force: forced, dryRun: true });
    if (error) toast.error(refusal(error));
    else setResults(data?.apply.results);
  };
  if (!mayEdit) return <Notice state="off" title={t('mayNot')} />;
  return (
    <section className="flex h-full min-h-0 flex-col gap-2 p-4 max-sm:p-3">
      <header className="flex items-center gap-3">
        <h1 className="font-semibold text-base">{t('title')}</h1>
        <span className="min-w-0 truncate text-ink-3 text-sm max-sm:hidden">{t('hint')}</span>
        <Button
          variant="primary"
          className="ml-auto"
          disabled={text.trim() === '' || fetching}
          onClick={() => void review()}
          data-testid={testIds.yamlReview}
        >
          {t('review')}
        </Button>
      </header>
      <CodeEditor
        value={text}
        label={t('title')}
        language="yaml"
        onChange={setText}
        testId={testIds.yamlEditor}
        className="min-h-0 flex-1"
      />
      {results ? (
        <ReviewDialog
          results={results}
          onClose={() => setResults(undefined)}
          onForce={() => void review(true)}
          onApply={async () => {
            const { data, error } = await run({ ...variables, force, dryRun: false });
            const refused = refusal(error) ?? refusalOf(data?.apply.results ?? []);
            if (refused === undefined) toast.success(t('done', { count: data?.apply.results.length ?? 0 }));
            return refused;
          }}
        />
      ) : null}
    </section>
  );
}
