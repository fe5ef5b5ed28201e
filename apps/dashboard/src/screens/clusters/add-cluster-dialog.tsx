'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { toast } from 'sonner';
import { Refusal } from '@/components/refusal.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Checkbox } from '@/components/ui/checkbox.tsx';
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog.tsx';
import { Field, Input } from '@/components/ui/input.tsx';
import { testIds } from '@/test-ids.ts';
import { ContextList } from './context-list.tsx';
import { KubeconfigField } from './kubeconfig-field.tsx';
import { TrialResult } from './trial-result.tsx';
import { type ClusterDraft, useClusterDraft } from './use-cluster-draft.ts';

interface AddClusterDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (name: string) => void;
}

/** From a kubeconfig to a cluster: choose its context, name it, try it, add it. Nothing is kept before that. */
export function AddClusterDialog({ onClose, onAdded }: AddClusterDialogProps) {
  const t = useTranslations('addCluster');
  const draft = useClusterDraft();
  const outcome = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another outcome is the reason to look at it
  useEffect(() => {
    // Newer browsers return a promise, which React would take for what undoes the effect.
    void outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [draft.trial, draft.refused]);
  const add = async () => {
    const name = await draft.add();
    if (name === undefined) return;
    toast.success(t('added', { name }));
    onAdded(name);
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t('title')}
        description={t('hint')}
        className="max-w-[640px]"
        data-testid={testIds.dialog}
        // A click beside it would throw away what was entered.
        onInteractOutside={(event) => event.preventDefault()}
        footer={<Buttons draft={draft} onAdd={add} />}
      >
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (draft.mayAdd) void add();
            else if (draft.mayTry) void draft.tryIt();
          }}
        >
          <KubeconfigField kubeconfig={draft.kubeconfig} />
          {draft.kubeconfig.contexts ? (
            <ContextList contexts={draft.kubeconfig.contexts} chosen={draft.context?.name} onChoose={draft.choose} />
          ) : null}
          {draft.context ? <Details draft={draft} /> : null}
          <div ref={outcome} className="flex scroll-mb-2 flex-col gap-4 empty:hidden">
            {draft.trial ? <TrialResult trial={draft.trial} /> : null}
            <Refusal text={draft.refused} />
          </div>
          <input type="submit" hidden />
        </form>
      </DialogContent>
    </Dialog>
  );
}

function Buttons({ draft, onAdd }: { readonly draft: ClusterDraft; readonly onAdd: () => Promise<void> }) {
  const t = useTranslations('addCluster');
  const common = useTranslations('common');
  const { busy, mayTry, mayAdd, tryIt } = draft;
  return (
    <>
      <DialogClose asChild>
        <Button>{common('cancel')}</Button>
      </DialogClose>
      <Button
        variant={mayAdd ? 'outline' : 'primary'}
        disabled={!mayTry}
        onClick={() => void tryIt()}
        data-testid={testIds.clusterTry}
      >
        {busy === 'trying' ? t('trying') : t('try')}
      </Button>
      <Button
        variant={mayAdd || busy === 'adding' ? 'primary' : 'outline'}
        disabled={!mayAdd}
        onClick={() => void onAdd()}
        data-testid={testIds.confirm}
      >
        {busy === 'adding' ? common('working') : t('add')}
      </Button>
    </>
  );
}

/** How it is called, and what the server may do to reach it. */
function Details({ draft }: { readonly draft: ClusterDraft }) {
  const t = useTranslations('addCluster');
  const { context, name, nameProblem } = draft;
  return (
    <>
      <Field label={t('name')} hint={t('nameHint')} error={nameProblem && t(nameProblem, { name })}>
        <Input
          value={name}
          onChange={(event) => draft.setName(event.target.value.trim().toLowerCase())}
          aria-invalid={nameProblem !== undefined}
          maxLength={63}
          data-testid={testIds.createName}
        />
      </Field>
      {context?.program ? (
        <div className="flex flex-col gap-2 rounded border border-line-strong px-2.5 py-2">
          <p className="text-sm">{t('program')}</p>
          <pre
            className="thin-scroll max-h-32 overflow-auto whitespace-pre-wrap rounded bg-sunken px-2 py-1.5 text-xs"
            data-testid={testIds.clusterProgram}
          >
            {context.program}
          </pre>
          <Checkbox
            checked={draft.allowProgram}
            onChange={draft.setAllowProgram}
            label={t('allowProgram')}
            testId={testIds.clusterAllowProgram}
          />
        </div>
      ) : null}
      <Checkbox
        checked={draft.impersonate}
        onChange={draft.setImpersonate}
        label={t('impersonate')}
        hint={t('impersonateHint')}
        testId={testIds.clusterImpersonate}
      />
    </>
  );
}
