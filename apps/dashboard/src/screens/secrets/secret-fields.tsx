import { useTranslations } from 'next-intl';
import { ValueField } from '@/components/keys/value-field.tsx';
import { testIds } from '@/test-ids.ts';
import { type FieldTexts, type FormType, fieldFault, formOf } from './secret-types.ts';

interface SecretFieldsProps {
  readonly type: FormType;
  readonly texts: FieldTexts;
  readonly onChange: (texts: FieldTexts) => void;
}

/** What a Secret of one of the prescribed types is made of. */
export function SecretFields({ type, texts, onChange }: SecretFieldsProps) {
  const t = useTranslations('secretForm');
  return formOf(type).fields.map((field) => {
    const { name, masked = false, long = false, optional = false, example } = field;
    const text = texts[name] ?? '';
    const fault = fieldFault(field, text);
    return (
      <ValueField
        key={name}
        label={optional ? t('optional', { field: t(`fields.${name}`) }) : t(`fields.${name}`)}
        value={{ kind: 'text', text }}
        onChange={(value) => value.kind === 'text' && onChange({ ...texts, [name]: value.text })}
        masked={masked}
        lines={long ? 'many' : 'one'}
        {...(long && { files: 'text' as const })}
        hint={example && t('example', { example })}
        error={fault && t(`faults.${fault}`)}
        testId={testIds.secretField}
        field={name}
      />
    );
  });
}
