'use client';
import { Eye, EyeOff, FileDigit, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { FileButton } from '@/components/file-button.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Input, Textarea } from '@/components/ui/input.tsx';
import { cn } from '@/lib/class-names.ts';
import { byteSize } from '@/lib/duration.ts';
import { testIds } from '@/test-ids.ts';
import { type FileValue, type KeyValue, noText } from './key-value.ts';
import { useValueFile } from './use-value-file.ts';

export interface ValueFieldProps {
  readonly label: string;
  readonly value: KeyValue;
  readonly onChange: (value: KeyValue) => void;
  /** Hidden until its eye is opened. */
  readonly masked?: boolean;
  readonly lines?: 'one' | 'many';
  /** Which files can be chosen for it; none by default. */
  readonly files?: 'text' | 'all';
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean;
  readonly testId?: string;
  /** `data-field`. */
  readonly field?: string;
}

/** One value: typed, pasted or read from a file; of a secret one nothing is seen meanwhile. */
export function ValueField(props: ValueFieldProps) {
  const { label, value, onChange, masked = false, files, hint, error } = props;
  const t = useTranslations('valueField');
  const id = useId();
  const [shown, setShown] = useState(false);
  const file = useValueFile(onChange, files ?? 'text');
  const change = (next: KeyValue) => {
    file.forget();
    onChange(next);
  };
  const wrong = file.problem ?? error;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex items-center gap-1">
        <label htmlFor={id} className="mr-auto font-medium text-ink-2 text-xs">
          {label}
        </label>
        {files ? (
          <FileButton
            variant="ghost"
            className="h-6 px-1.5 text-xs"
            label={t('file')}
            description={t('fileFor', { field: label })}
            onFile={file.take}
            testId={testIds.valueFile}
          />
        ) : null}
        {masked && value.kind === 'text' ? (
          <Button
            variant="ghost"
            className="h-6 px-1.5 text-xs"
            aria-pressed={shown}
            aria-label={t(shown ? 'hideNamed' : 'showNamed', { field: label })}
            onClick={() => setShown(!shown)}
            data-testid={testIds.valueShow}
          >
            {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
            {t(shown ? 'hide' : 'show')}
          </Button>
        ) : null}
      </div>
      {value.kind === 'file' ? (
        <ChosenFile file={value} onForget={() => change(noText)} />
      ) : (
        <TextControl {...props} onChange={change} id={id} hidden={masked && !shown} invalid={wrong !== undefined} />
      )}
      <Words hint={hint} wrong={wrong} />
    </div>
  );
}

interface TextControlProps extends ValueFieldProps {
  readonly id: string;
  readonly hidden: boolean;
  readonly invalid: boolean;
}

function TextControl(props: TextControlProps) {
  const { id, value, onChange, hidden, invalid, masked, lines = 'many', placeholder, autoFocus, testId, field } = props;
  const common = {
    id,
    value: value.kind === 'text' ? value.text : '',
    placeholder,
    autoFocus,
    'aria-invalid': invalid,
    'data-testid': testId,
    'data-field': field,
    // Neither filled in nor kept by the browser.
    autoComplete: masked ? 'new-password' : 'off',
  };
  const typed = (text: string) => onChange({ kind: 'text', text });
  if (lines === 'one')
    return <Input {...common} type={hidden ? 'password' : 'text'} onChange={(event) => typed(event.target.value)} />;
  return (
    <Textarea
      {...common}
      onChange={(event) => typed(event.target.value)}
      className={cn('min-h-16', hidden && '[-webkit-text-security:disc]')}
    />
  );
}

function ChosenFile({ file, onForget }: { readonly file: FileValue; readonly onForget: () => void }) {
  const t = useTranslations('valueField');
  return (
    <p
      className="flex min-h-8 items-center gap-2 rounded border bg-sunken py-0.5 pr-0.5 pl-2.5 text-sm"
      data-testid={testIds.valueChosen}
    >
      <FileDigit aria-hidden className="size-4 shrink-0 text-ink-3" />
      <span className="min-w-0 truncate">{file.name}</span>
      <span className="shrink-0 text-ink-3 text-xs">{t('binary', { size: byteSize(file.bytes) })}</span>
      <Button variant="ghost" size="icon" className="ml-auto" aria-label={t('forget')} onClick={onForget}>
        <X aria-hidden />
      </Button>
    </p>
  );
}

function Words({ hint, wrong }: { readonly hint: ReactNode; readonly wrong: string | undefined }) {
  if (wrong !== undefined)
    return (
      <span className="text-failing-ink text-xs" role="alert">
        {wrong}
      </span>
    );
  return hint ? <span className="text-ink-3 text-xs">{hint}</span> : null;
}
