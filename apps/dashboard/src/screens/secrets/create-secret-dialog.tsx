import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMutation } from 'urql';
import { CreateDialog, type Place } from '@/components/keys/create-dialog.tsx';
import { KeyRowList } from '@/components/keys/key-row-list.tsx';
import { areComplete, firstRow, type KeyRow } from '@/components/keys/key-rows.ts';
import { keyInput } from '@/components/keys/key-value.ts';
import { Field, fieldClasses } from '@/components/ui/input.tsx';
import { UpdateSecret } from '@/graphql/config.ts';
import { testIds } from '@/test-ids.ts';
import { SecretFields } from './secret-fields.tsx';
import {
  type FieldTexts,
  formOf,
  isComplete,
  isFormType,
  opaque,
  type SecretType,
  secretTypes,
} from './secret-types.ts';

interface CreateSecretDialogProps {
  readonly onClose: () => void;
  readonly onCreated: (created: Place) => void;
}

/** Makes a Secret: of free keys, or of what its type asks for. What was typed for one type stays when another is looked at. */
export function CreateSecretDialog({ onClose, onCreated }: CreateSecretDialogProps) {
  const t = useTranslations('secret');
  const [, update] = useMutation(UpdateSecret);
  const [type, setType] = useState<SecretType>(opaque);
  const [rows, setRows] = useState<readonly KeyRow[]>([firstRow]);
  const [texts, setTexts] = useState<FieldTexts>({});
  const set = () =>
    type === opaque
      ? rows.map(({ key, value }) => keyInput(key, value))
      : Object.entries(formOf(type).compose(texts)).map(([key, text]) => ({ key, text }));
  return (
    <CreateDialog
      title={t('createTitle')}
      hint={t('createHint')}
      complete={type === opaque ? areComplete(rows) : isComplete(type, texts)}
      create={async (ref) =>
        (await update({ ref, type, set: set(), remove: [], create: true, expectedRevision: null })).error
      }
      onClose={onClose}
      onCreated={onCreated}
      choice={<TypeChoice type={type} onChange={setType} />}
    >
      {type === opaque ? (
        <KeyRowList rows={rows} masked onChange={setRows} />
      ) : (
        <SecretFields type={type} texts={texts} onChange={setTexts} />
      )}
    </CreateDialog>
  );
}

interface TypeChoiceProps {
  readonly type: SecretType;
  readonly onChange: (type: SecretType) => void;
}

function TypeChoice({ type, onChange }: TypeChoiceProps) {
  const t = useTranslations('secret');
  const form = useTranslations('secretForm');
  return (
    <Field label={t('type')} hint={form(`types.${secretTypes[type]}`)}>
      <select
        value={type}
        onChange={({ target: { value } }) => onChange(isFormType(value) ? value : opaque)}
        className={`${fieldClasses} h-7`}
        data-testid={testIds.createType}
      >
        {Object.keys(secretTypes).map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </Field>
  );
}
