'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Refusal } from '@/components/refusal.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Checkbox } from '@/components/ui/checkbox.tsx';
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { testIds } from '@/test-ids.ts';
import { type DrainPod, type DrainView, type Fate, stateOfFate } from './drain-fate.ts';
import { useDrain } from './use-drain.ts';

interface DrainDialogProps {
  readonly cluster: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Shows what would become of each pod of the node, then empties it and tells how far it is. */
export function DrainDialog({ cluster, name, onClose }: DrainDialogProps) {
  const t = useTranslations('node.drain');
  const common = useTranslations('common');
  const [unmanaged, setUnmanaged] = useState(false);
  const [data, setData] = useState(false);
  const consent = useMemo(() => ({ unmanaged, data }), [unmanaged, data]);
  const { phase, view, total, kept, refused, start, stop } = useDrain({ cluster, name }, consent);
  const idle = phase === 'preview' || phase === 'stopped';
  const pods = view?.rows.map(({ pod }) => pod) ?? [];
  const mayGo = ({ stays, leaving }: DrainPod) => !stays && !leaving;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t('title', { name })}
        description={t('hint')}
        width="wide"
        data-testid={testIds.dialog}
        footer={
          <>
            <DialogClose asChild>
              <Button>{common(phase === 'preview' ? 'cancel' : 'close')}</Button>
            </DialogClose>
            {idle ? (
              <Button
                variant="danger"
                disabled={!view || view.undecided > 0}
                onClick={() => void start()}
                data-testid={testIds.confirm}
              >
                {t('start', { count: view?.asked.length ?? 0 })}
              </Button>
            ) : null}
            {phase === 'running' ? (
              <Button onClick={stop} data-testid={testIds.drainStop}>
                {t('stop')}
              </Button>
            ) : null}
          </>
        }
      >
        <div className="flex flex-col gap-3">
          {view ? <Progress phase={phase} view={view} total={total} /> : <Skeleton className="w-1/2" />}
          {idle && pods.some((pod) => mayGo(pod) && pod.unmanaged) ? (
            <Checkbox
              checked={unmanaged}
              onChange={setUnmanaged}
              label={t('force')}
              hint={t('forceHint')}
              testId={testIds.drainForce}
            />
          ) : null}
          {idle && pods.some((pod) => mayGo(pod) && pod.losesData) ? (
            <Checkbox
              checked={data}
              onChange={setData}
              label={t('data')}
              hint={t('dataHint')}
              testId={testIds.drainData}
            />
          ) : null}
          <Refusal text={refused} />
          <ul className="text-sm">
            {view?.rows.map(({ pod, fate }) => (
              <PodRow key={pod.pod.id} pod={pod} fate={fate} kept={kept.get(pod.pod.metadata.uid)} />
            ))}
          </ul>
        </div>
      </DialogContent>
    </Dialog>
  );
}

interface ProgressProps {
  readonly phase: 'preview' | 'running' | 'stopped' | 'done';
  readonly view: DrainView;
  readonly total: number;
}

function Progress({ phase, view, total }: ProgressProps) {
  const t = useTranslations('node.drain');
  const gone = Math.max(0, total - view.left);
  const asked = view.asked.length;
  const sentence =
    phase === 'preview'
      ? view.undecided > 0
        ? t('undecided', { count: view.undecided })
        : t('preview', { count: asked })
      : t(phase, { gone, total, left: view.left });
  return (
    <div role="status" data-testid={testIds.drainProgress} data-phase={phase}>
      <p className="text-sm">{sentence}</p>
      {phase === 'preview' ? null : (
        <div className="mt-2 h-1.5 max-w-md overflow-hidden rounded-full bg-line" aria-hidden>
          <span
            className="block h-full rounded-full bg-progress transition-[width]"
            style={{ width: `${total === 0 ? 100 : (100 * gone) / total}%` }}
          />
        </div>
      )}
    </div>
  );
}

interface PodRowProps {
  readonly pod: DrainPod;
  readonly fate: Fate;
  /** Why it was not let go. */
  readonly kept: string | undefined;
}

function PodRow({ pod, fate, kept }: PodRowProps) {
  const t = useTranslations('node.drain.fates');
  const { name, namespace } = pod.pod.metadata;
  const sentence =
    pod.budget !== null && (fate === 'waits' || fate === 'evicts')
      ? t(fate === 'waits' ? 'waits' : 'evictsByBudget', { budget: pod.budget, allowed: pod.budgetAllows ?? 0 })
      : t(fate === 'waits' ? 'evicts' : fate);
  return (
    <li
      className="flex items-start gap-2.5 border-line border-t py-1.5 first:border-t-0"
      data-testid={testIds.drainPod}
      data-name={name}
      data-fate={fate}
    >
      <StateShape state={kept === undefined ? stateOfFate[fate] : 'failing'} className="mt-1" />
      <span className="grid min-w-0 flex-1 gap-x-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <span className="min-w-0 truncate">
          <span className="text-ink-3">{namespace}/</span>
          {name}
        </span>
        <span className="min-w-0 text-ink-2">{kept ?? sentence}</span>
      </span>
    </li>
  );
}
