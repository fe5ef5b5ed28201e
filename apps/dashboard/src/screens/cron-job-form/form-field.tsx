'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field, Input } from '@/components/ui/input.tsx';
import { Segmented } from '@/components/ui/segmented.tsx';
import { cn } from '@/lib/class-names.ts';
import { testIds } from '@/test-ids.ts';
import type { CronDraft, DraftField } from './cron-draft.ts';
import type { CronJobForm } from './use-cron-job-form.ts';

interface ContestedProps {
  readonly form: CronJobForm;
  readonly field: DraftField;
  readonly children: ReactNode;
}

/** A field, and under it what somebody else has made of it meanwhile. */
export function ContestedField({ form, field, children }: ContestedProps) {
  const t = useTranslations('cronJobForm');
  const { base, contested } = form.state;
  if (!contested.includes(field)) return <div className="min-w-0">{children}</div>;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      {children}
      <p
        className="flex flex-wrap items-center gap-x-1.5 text-warning-ink text-xs"
        role="status"
        data-testid={testIds.contested}
        data-field={field}
      >
        <StateShape state="warning" />
        {t('contested', { value: textOf(base[field]) || t('unset') })}
        <Button variant="link" size="bare" onClick={() => form.dispatch({ type: 'takeTheirs', field })}>
          {t('takeTheirs')}
        </Button>
      </p>
    </div>
  );
}

const textOf = (value: CronDraft[DraftField]): string => (Array.isArray(value) ? value.join(' ') : String(value));

type TextFieldName = {
  [Name in DraftField]: CronDraft[Name] extends string ? Name : never;
}[DraftField];

interface TextFieldProps {
  readonly form: CronJobForm;
  readonly field: TextFieldName;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  readonly kind?: 'text' | 'code' | 'number';
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  /** Another reason why it cannot be so, beside those that the form knows. */
  readonly invalid?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { form, field, label, hint, placeholder, kind = 'text', autoFocus = false, disabled, invalid } = props;
  const fault = form.faultOf(field);
  return (
    <ContestedField form={form} field={field}>
      <Field label={label} hint={hint} error={fault}>
        <Input
          value={form.state.draft[field]}
          onChange={(event) => form.dispatch({ type: 'typed', change: { [field]: event.target.value } })}
          aria-invalid={fault !== undefined || invalid === true}
          inputMode={kind === 'number' ? 'numeric' : undefined}
          placeholder={placeholder}
          autoFocus={autoFocus}
          disabled={disabled}
          className={cn(kind === 'code' && 'font-mono text-xs')}
          data-testid={testIds.formField}
          data-field={field}
        />
      </Field>
    </ContestedField>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly form: CronJobForm;
  readonly field: TextFieldName;
  readonly label: string;
  /** What the chosen one means. */
  readonly hint: string;
  readonly options: readonly Value[];
}

/** One of a few words that the manifest knows. */
export function ChoiceField<Value extends string>({ form, field, label, hint, options }: ChoiceFieldProps<Value>) {
  return (
    <ContestedField form={form} field={field}>
      <div className="flex flex-col items-start gap-1" data-testid={testIds.formField} data-field={field}>
        <span className="font-medium text-ink-2 text-xs" aria-hidden>
          {label}
        </span>
        <Segmented
          label={label}
          value={form.state.draft[field]}
          options={options.map((value) => ({ value, label: value }))}
          onChange={(value) => form.dispatch({ type: 'typed', change: { [field]: value } })}
        />
        <span className="text-ink-3 text-xs">{hint}</span>
      </div>
    </ContestedField>
  );
}
