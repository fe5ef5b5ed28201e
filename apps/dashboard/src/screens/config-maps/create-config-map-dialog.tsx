import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMutation } from 'urql';
import { CreateDialog, type Place } from '@/components/keys/create-dialog.tsx';
import { KeyRowList } from '@/components/keys/key-row-list.tsx';
import { areComplete, firstRow, type KeyRow } from '@/components/keys/key-rows.ts';
import { keyInput } from '@/components/keys/key-value.ts';
import { UpdateConfigMap } from '@/graphql/config.ts';

interface CreateConfigMapDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (created: Place) => void;
}

export function CreateConfigMapDialog({ onClose, onCreated }: CreateConfigMapDialogProps) {
  const t = useTranslations('configMap');
  const [, update] = useMutation(UpdateConfigMap);
  const [rows, setRows] = useState<readonly KeyRow[]>([firstRow]);
  return (
    <CreateDialog
      title={t('createTitle')}
      hint={t('createHint')}
      complete={areComplete(rows)}
      create={async (ref) => {
        const set = rows.map(({ key, value }) => keyInput(key, value));
        return (await update({ ref, set, remove: [], create: true, expectedRevision: null })).error;
      }}
      onClose={onClose}
      onCreated={onCreated}
    >
      <KeyRowList rows={rows} masked={false} onChange={setRows} />
    </CreateDialog>
  );
}
