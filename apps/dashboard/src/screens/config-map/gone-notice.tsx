'use client';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { draftInput, type KeyDraft } from '@/components/keys/key-draft.ts';
import type { KeyValue } from '@/components/keys/key-value.ts';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { UpdateConfigMap } from '@/graphql/config.ts';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';

interface GoneNoticeProps {
  readonly target: NamedRef;
  /** What it held when the draft was begun. */
  readonly values: Readonly<Record<string, KeyValue>>;
  readonly draft: KeyDraft;
  readonly onMade: () => void;
}

/** Somebody deleted it while it was edited: it can be made anew of what is still here. */
export function GoneNotice({ target, values, draft, onMade }: GoneNoticeProps) {
  const t = useTranslations('configMap');
  const refusal = useRefusal();
  const [{ fetching }, update] = useMutation(UpdateConfigMap);
  const makeAnew = async () => {
    const left = Object.entries({ ...values, ...draft.set }).filter(([key]) => !draft.removed.includes(key));
    const { set } = draftInput({ set: Object.fromEntries(left), removed: [] });
    const { error } = await update({ ref: target, set, remove: [], create: true, expectedRevision: null });
    if (error) return void toast.error(refusal(error));
    toast.success(t('saved', { name: target.name }));
    onMade();
  };
  return (
    <div
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t bg-warning-soft px-4 py-1.5 text-sm text-warning-ink"
      role="alert"
      data-testid={testIds.conflict}
    >
      <span className="flex items-center gap-2">
        <StateShape state="warning" />
        {t('goneMeanwhile')}
      </span>
      <Button disabled={fetching} onClick={() => void makeAnew()} data-testid={testIds.conflictGoOn}>
        {t('makeAnew')}
      </Button>
    </div>
  );
}
