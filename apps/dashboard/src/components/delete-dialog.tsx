'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { ObjectName } from '@/components/object-name.tsx';
import { useScopedHref } from '@/frame/use-scope.ts';
import type { DeleteObjectMutation, ObjectRef } from '@/graphql/generated/graphql.ts';
import { DeleteObject } from '@/graphql/objects.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';

type Dependents = DeleteObjectMutation['deleteObject']['dependents'];

/** Deletes one object, after showing what would go with it. */
export function DeleteDialog({ target, goTo, onClose, children }: DeleteDialogProps) {
  const t = useTranslations('delete');
  const router = useRouter();
  const href = useScopedHref();
  const refusal = useRefusal();
  const [, run] = useMutation(DeleteObject);
  const dependents = useDependents(target);
  return (
    <ConfirmDialog
      title={t('title', { kind: target.kind, name: target.name })}
      description={dependents && dependents.length > 0 ? t('withDependents', { count: dependents.length }) : t('alone')}
      verb={t('verb')}
      danger
      typeToConfirm={target.name}
      onClose={onClose}
      onConfirm={async () => {
        const { error } = await run({ ref: target, dryRun: false });
        if (error) return refusal(error);
        toast.success(t('done', { name: target.name }));
        if (goTo) router.push(href(goTo));
        return undefined;
      }}
    >
      {dependents && dependents.length > 0 ? (
        <ul className="thin-scroll max-h-48 overflow-auto rounded border">
          {dependents.map(({ id, kind, metadata }) => (
            <li key={id} className="flex h-7 items-center gap-2 border-b px-2.5 text-sm last:border-b-0">
              <span className="w-24 shrink-0 text-ink-3">{kind}</span>
              <ObjectName name={metadata.name} />
            </li>
          ))}
        </ul>
      ) : null}
      {children}
    </ConfirmDialog>
  );
}

function useDependents({ cluster, apiVersion, kind, namespace, name }: ObjectRef): Dependents | undefined {
  const [, run] = useMutation(DeleteObject);
  const [dependents, setDependents] = useState<Dependents>();
  useEffect(() => {
    let current = true;
    void run({ ref: { cluster, apiVersion, kind, namespace: namespace ?? null, name }, dryRun: true }).then(
      ({ data }) => {
        if (current) setDependents(data?.deleteObject.dependents);
      },
    );
    return () => {
      current = false;
    };
  }, [run, cluster, apiVersion, kind, namespace, name]);
  return dependents;
}

interface DeleteDialogProps {
  readonly target: ObjectRef;
  /** Where to go when it is done. */
  readonly goTo?: string;
  readonly onClose: () => void;
  /** What else becomes of others. */
  readonly children?: ReactNode;
}
