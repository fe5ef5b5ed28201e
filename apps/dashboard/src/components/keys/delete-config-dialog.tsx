'use client';
import { useTranslations } from 'next-intl';
import { useQuery } from 'urql';
import { DeleteDialog } from '@/components/delete-dialog.tsx';
import { Refusal } from '@/components/refusal.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { DeletionEffects } from '@/graphql/config.ts';
import type { LossEffect, ObjectRef } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';

/** The worst first. */
const effects = ['DOES_NOT_START', 'PULLS_WITHOUT_LOGIN', 'STARTS_WITHOUT'] as const satisfies readonly LossEffect[];

interface DeleteConfigDialogProps {
  readonly target: ObjectRef;
  readonly goTo: string;
  readonly onClose: () => void;
}

/** Deletes a ConfigMap or Secret, after telling what becomes of each that uses it. */
export function DeleteConfigDialog(props: DeleteConfigDialogProps) {
  const t = useTranslations('deletionEffects');
  const refusal = useRefusal();
  const [{ data, error }] = useQuery({
    query: DeletionEffects,
    variables: { ref: props.target },
    requestPolicy: 'network-only',
  });
  const users = data?.object && 'deletionEffects' in data.object ? data.object.deletionEffects : [];
  return (
    <DeleteDialog {...props}>
      {effects.map((effect) => {
        const names = users.filter((user) => user.effect === effect).map(({ object }) => object.metadata.name);
        if (names.length === 0) return null;
        return (
          <p key={effect} className={`flex gap-2 text-sm ${effect === 'STARTS_WITHOUT' ? '' : 'text-warning-ink'}`}>
            <StateShape state={effect === 'STARTS_WITHOUT' ? 'off' : 'warning'} className="mt-1" />
            {t(effect, { count: names.length, names: names.join(', ') })}
          </p>
        );
      })}
      {error ? <Refusal text={refusal(error)} /> : null}
    </DeleteDialog>
  );
}
