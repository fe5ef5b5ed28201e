'use client';
import { Ban, CircleCheck, LogOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { Button } from '@/components/ui/button.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { SetNodeSchedulable } from '@/graphql/nodes.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';
import { DrainDialog } from './drain-dialog.tsx';

type Node = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'Node' }>;

/** Keeps new pods away, lets them come again, or empties the node. Cordoning can be taken back, so it does not ask first. */
export function NodeActions({ object }: { readonly object: Node }) {
  const t = useTranslations('node.actions');
  const refusal = useRefusal();
  const { cluster } = useScope();
  const [draining, setDraining] = useState(false);
  const [{ fetching }, setSchedulable] = useMutation(SetNodeSchedulable);
  const { schedulable, metadata } = object;
  const { name } = metadata;
  const toggle = async () => {
    const { error } = await setSchedulable({ cluster, name, schedulable: !schedulable });
    if (error) toast.error(refusal(error));
    else toast.success(t(schedulable ? 'cordoned' : 'uncordoned', { name }));
  };
  return (
    <>
      <Button
        onClick={() => void toggle()}
        disabled={fetching}
        data-testid={schedulable ? testIds.actionCordon : testIds.actionUncordon}
      >
        {schedulable ? <Ban aria-hidden /> : <CircleCheck aria-hidden />}
        {t(schedulable ? 'cordon' : 'uncordon')}
      </Button>
      <Button onClick={() => setDraining(true)} data-testid={testIds.actionDrain}>
        <LogOut aria-hidden />
        {t('drain')}
      </Button>
      {draining ? <DrainDialog cluster={cluster} name={name} onClose={() => setDraining(false)} /> : null}
    </>
  );
}
