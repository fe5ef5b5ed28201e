import type { ReactNode } from 'react';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly testId?: string;
}

/** A tick with its words, all of which can be clicked. */
export function Checkbox({ checked, onChange, label, hint, testId }: CheckboxProps) {
  return (
    <label className="flex items-baseline gap-2.5 text-sm">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-3.5 shrink-0 translate-y-0.5 accent-accent"
        data-testid={testId}
      />
      <span className="min-w-0">
        {label}
        {hint ? <span className="block text-ink-3 text-xs">{hint}</span> : null}
      </span>
    </label>
  );
}
