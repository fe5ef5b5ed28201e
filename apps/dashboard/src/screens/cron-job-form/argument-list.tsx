'use client';
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Textarea } from '@/components/ui/input.tsx';

interface ArgumentListProps {
  readonly label: string;
  readonly hint: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly testId: string;
}

/** A command or its arguments, one a field, as the kernel takes them: no shell parts or joins them. */
export function ArgumentList({ label, hint, values, onChange, testId }: ArgumentListProps) {
  const t = useTranslations('cronJobForm');
  const list = useRef<HTMLFieldSetElement>(null);
  const focus = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[index]?.focus());
  const insert = (index: number) => {
    onChange([...values.slice(0, index), '', ...values.slice(index)]);
    focus(index);
  };
  const remove = (index: number) => {
    onChange(values.filter((_, each) => each !== index));
    focus(Math.max(0, index - 1));
  };
  return (
    <fieldset ref={list} className="flex flex-col gap-1" data-testid={testId}>
      <legend className="mb-1 font-medium text-ink-2 text-xs">{label}</legend>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an argument is its place
        <div key={index} className="flex items-start gap-1">
          <Textarea
            rows={1}
            aria-label={t('argumentAt', { label, place: index + 1 })}
            value={value}
            onChange={(event) => onChange(values.map((each, at) => (at === index ? event.target.value : each)))}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
                event.preventDefault();
                insert(index + 1);
              } else if (event.key === 'Backspace' && value === '') {
                event.preventDefault();
                remove(index);
              }
            }}
            className="field-sizing-content max-h-40 min-h-7 resize-none py-1"
          />
          <Button
            variant="ghost"
            size="icon"
            aria-label={t('removeArgument', { label, place: index + 1 })}
            onClick={() => remove(index)}
          >
            <X aria-hidden />
          </Button>
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Button onClick={() => insert(values.length)} aria-label={t('addTo', { label })}>
          <Plus aria-hidden />
          {t('add')}
        </Button>
        <span className="min-w-0 text-ink-3 text-xs">{hint}</span>
      </div>
    </fieldset>
  );
}
