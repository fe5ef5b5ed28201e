'use client';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { DeleteNamespace } from '@/graphql/namespaces.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { kindsIn, type NamespaceContent } from './namespace-content.ts';

interface DeleteNamespaceDialogProps {
  readonly cluster: string;
  readonly name: string;
  readonly content: Pick<NamespaceContent, 'contents'> | undefined;
  readonly onClose: () => void;
}

/** Says what will go, and asks for the name to be typed. */
export function DeleteNamespaceDialog({ cluster, name, content, onClose }: DeleteNamespaceDialogProps) {
  const t = useTranslations('namespaces');
  const refusal = useRefusal();
  const [, remove] = useMutation(DeleteNamespace);
  const kinds = kindsIn(content?.contents);
  const claims = kinds.find(({ kind }) => kind === 'PersistentVolumeClaim')?.total ?? 0;
  return (
    <ConfirmDialog
      title={t('deleteTitle', { name })}
      description={kinds.length > 0 ? t('deleteHint') : t('deleteEmptyHint')}
      verb={t('delete')}
      danger
      typeToConfirm={name}
      onClose={onClose}
      onConfirm={async () => {
        const { error } = await remove({ cluster, name, expectedUid: null });
        if (!error) toast.success(t('deleting', { name }));
        return refusal(error);
      }}
    >
      {kinds.length > 0 ? (
        <ul className="thin-scroll max-h-56 overflow-auto rounded border" aria-label={t('willGo')}>
          {kinds.map(({ kind, total }) => (
            <li key={kind} className="flex h-7 items-center gap-3 border-b px-2.5 text-sm last:border-b-0">
              <span className="w-12 text-right font-medium">{total}</span>
              <span>{kind}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {claims > 0 ? (
        <p className="flex gap-2 text-sm text-warning-ink">
          <StateShape state="warning" className="mt-1" />
          {t('claimsGo', { count: claims })}
        </p>
      ) : null}
    </ConfirmDialog>
  );
}
