import type { ComponentProps } from 'react';
import { cn } from '@/lib/class-names.ts';

export const fieldClasses =
  'w-full min-w-0 rounded border border-line-strong bg-raised px-2 text-sm text-ink outline-none transition-colors focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-accent focus-visible:-outline-offset-1 disabled:opacity-50 aria-invalid:border-failing';

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input className={cn(fieldClasses, 'h-7', className)} autoComplete="off" spellCheck={false} {...props} />;
}

export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={cn(fieldClasses, 'thin-scroll min-h-20 py-1.5 font-mono text-xs', className)}
      spellCheck={false}
      {...props}
    />
  );
}

export function Field({ label, hint, error, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child that is handed in
    <label className="flex flex-col gap-1">
      <span className="font-medium text-ink-2 text-xs">{label}</span>
      {children}
      {error ? (
        <span className="text-failing-ink text-xs" role="alert">
          {error}
        </span>
      ) : hint ? (
        <span className="text-ink-3 text-xs">{hint}</span>
      ) : null}
    </label>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: React.ReactNode;
}
