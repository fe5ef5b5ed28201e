'use client';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { DiffText } from '@/components/code/diff-text.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Segmented } from '@/components/ui/segmented.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { useMayEdit } from '@/frame/viewer.tsx';
import type { RolloutRevisionsQuery } from '@/graphql/generated/graphql.ts';
import { RolloutRevisions } from '@/graphql/rollout.ts';
import { cn } from '@/lib/class-names.ts';
import { imageName } from '@/lib/image-name.ts';
import { testIds } from '@/test-ids.ts';
import type { RolloutTarget } from './rollout-target.ts';
import { UndoDialog } from './undo-dialog.tsx';

type Revision = NonNullable<RolloutRevisionsQuery['rollout']>['revisions'][number];

/** Revisions, newest first; each opens to what it changed, and to what going back to it would change. */
export function RevisionHistory({ target, revision }: RevisionHistoryProps) {
  const [{ data }, refresh] = useQuery({
    query: RolloutRevisions,
    variables: { ...target },
  });
  const [undo, setUndo] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision in force is the reason to ask again
  useEffect(() => refresh({ requestPolicy: 'network-only' }), [revision, refresh]);
  const revisions = data?.rollout?.revisions;
  if (!revisions) return <Skeleton className="m-4 w-1/2" />;
  return (
    <>
      <ol>
        {revisions.map((each) => (
          <RevisionRow key={each.revision} revision={each} onUndo={() => setUndo(each.revision)} />
        ))}
      </ol>
      {undo === undefined ? null : <UndoDialog target={target} to={undo} onClose={() => setUndo(undefined)} />}
    </>
  );
}

interface RevisionHistoryProps {
  readonly target: RolloutTarget;
  /** The revision in force. */
  readonly revision: number | null;
}

function RevisionRow({ revision, onUndo }: { readonly revision: Revision; readonly onUndo: () => void }) {
  const t = useTranslations('history');
  const [open, setOpen] = useState(false);
  const mayEdit = useMayEdit();
  return (
    <li
      className="border-b"
      data-testid={testIds.revisionRow}
      data-revision={revision.revision}
      data-current={revision.current}
    >
      <div className="flex min-h-10 items-center gap-3 px-4 py-1.5 text-sm max-sm:flex-wrap max-sm:px-3">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex w-28 shrink-0 items-center gap-2 text-left"
        >
          <ChevronRight className={cn('size-3.5 text-ink-3 transition-transform', open && 'rotate-90')} aria-hidden />
          <span className="font-medium">{t('revision', { revision: revision.revision })}</span>
        </button>
        <span className="min-w-0 flex-1 truncate font-mono text-ink-2 text-xs" title={revision.images.join('\n')}>
          {revision.images.map(imageName).join(', ')}
        </span>
        <span className="min-w-0 flex-1 truncate text-ink-2 max-md:hidden">{revision.changeCause}</span>
        <RelativeTime at={revision.createdAt} as="ago" className="shrink-0 text-ink-3" />
        <span className="flex w-28 shrink-0 justify-end">
          {revision.current ? (
            <span className="text-accent text-xs">{t('current')}</span>
          ) : mayEdit ? (
            <Button onClick={onUndo} data-testid={testIds.actionUndo}>
              {t('backTo')}
            </Button>
          ) : null}
        </span>
      </div>
      {open ? <RevisionDiffs revision={revision} /> : null}
    </li>
  );
}

function RevisionDiffs({ revision }: { readonly revision: Revision }) {
  const t = useTranslations('history');
  const [which, setWhich] = useState<'changes' | 'diff'>('changes');
  return (
    <div className="flex flex-col gap-2 px-4 pb-4 sm:pl-10">
      {revision.current ? null : (
        <div>
          <Segmented
            label={t('compare')}
            value={which}
            onChange={setWhich}
            options={[
              { value: 'changes', label: t('sincePrevious') },
              { value: 'diff', label: t('toCurrent') },
            ]}
          />
        </div>
      )}
      <DiffText
        diff={which === 'changes' || revision.current ? revision.changes : revision.diff}
        className="max-h-96"
      />
    </div>
  );
}
