import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names.ts';

interface SectionProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A titled part of a page, parted from the next by a hairline. */
export function Section({ title, aside, children, className }: SectionProps) {
  return (
    <section className={cn('border-t px-4 py-3 max-sm:px-3', className)}>
      <div className="mb-2 flex items-baseline gap-2">
        <h2 className="font-medium text-sm">{title}</h2>
        {aside ? <span className="text-ink-3 text-xs">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labels and values in two columns; facts without a value are left out. */
export function Facts({ facts, className }: { readonly facts: readonly Fact[]; readonly className?: string }) {
  return (
    <dl className={cn('grid grid-cols-[minmax(88px,auto)_1fr] items-baseline gap-x-4 gap-y-1 text-sm', className)}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-ink-3">{label}</dt>
            <dd className="min-w-0 [&>.truncate]:block">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
