'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { useMutation, useQuery } from 'urql';
import { DiffText } from '@/components/code/diff-text.tsx';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { Refusal } from '@/components/refusal.tsx';
import { Field, fieldClasses } from '@/components/ui/input.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { RolloutRevisions, UndoWorkload } from '@/graphql/rollout.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { imageName } from '@/lib/image-name.ts';
import { type RolloutTarget, refOf } from './rollout-target.ts';

interface Preview {
  readonly diff: string;
  readonly warnings: readonly string[];
}

/** Shows what an undo would change, by a dry run of it, before it is done. */
export function UndoDialog({ target, to, onClose }: UndoDialogProps) {
  const t = useTranslations('rolloutPage.undo');
  const [{ data }] = useQuery({
    query: RolloutRevisions,
    variables: { ...target },
    requestPolicy: 'network-only',
  });
  const earlier = (data?.rollout?.revisions ?? []).filter((revision) => !revision.current);
  const [chosen, setChosen] = useState(to);
  const revision = chosen ?? earlier[0]?.revision;
  const [, undo] = useMutation(UndoWorkload);
  const refusal = useRefusal();
  const { preview, refused } = usePreview(target, revision);
  return (
    <ConfirmDialog
      title={t('title', { name: target.name })}
      description={data && earlier.length === 0 ? t('nothing') : t('hint')}
      verb={revision === undefined ? t('verb') : t('verbTo', { revision })}
      wide
      disabled={revision === undefined || refused !== undefined || !preview}
      onClose={onClose}
      onConfirm={async () => {
        const { error } = await undo({ ref: refOf(target), toRevision: revision ?? null, dryRun: false });
        if (!error && revision !== undefined) toast.success(t('done', { name: target.name, revision }));
        return refusal(error);
      }}
    >
      {earlier.length > 0 ? (
        <Field label={t('revision')}>
          <select
            value={revision}
            onChange={(event) => setChosen(Number(event.target.value))}
            className={`${fieldClasses} h-7 max-w-md`}
          >
            {earlier.map((each) => (
              <option key={each.revision} value={each.revision}>
                {t('option', { revision: each.revision, images: each.images.map(imageName).join(', ') })}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
      <Refusal text={refused} />
      {preview ? (
        <>
          <DiffText diff={preview.diff} className="max-h-[46dvh]" />
          {preview.warnings.map((warning) => (
            <p key={warning} className="text-warning-ink text-sm">
              {warning}
            </p>
          ))}
        </>
      ) : refused || revision === undefined ? null : (
        <Skeleton className="h-24 w-full" />
      )}
    </ConfirmDialog>
  );
}

function usePreview(target: RolloutTarget, revision: number | undefined) {
  const [, dryRun] = useMutation(UndoWorkload);
  const refusal = useRefusal();
  const [preview, setPreview] = useState<Preview>();
  const [refused, setRefused] = useState<string>();
  const { kind, cluster, namespace, name } = target;
  useEffect(() => {
    if (revision === undefined) return;
    let current = true;
    setPreview(undefined);
    setRefused(undefined);
    const ref = refOf({ kind, cluster, namespace, name });
    void dryRun({ ref, toRevision: revision, dryRun: true }).then(({ data, error }) => {
      if (!current) return;
      setPreview(data?.undoWorkload);
      setRefused(refusal(error));
    });
    return () => {
      current = false;
    };
  }, [dryRun, refusal, kind, cluster, namespace, name, revision]);
  return { preview, refused };
}

interface UndoDialogProps {
  readonly target: RolloutTarget;
  /** The revision to begin with; without it the one before the current. */
  readonly to?: number;
  readonly onClose: () => void;
}
