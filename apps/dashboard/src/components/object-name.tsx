import { cn } from '@/lib/class-names.ts';

const generated = /^(.+?)((?:-[a-z0-9]{8,10})?-[bcdfghjklmnpqrstvwxz2456789]{5})$/;

/**
 * A name that gives way in the right place: of `web-7d4b9c6f5d-x2x8p` the hash in the middle shrinks first, and what
 * tells siblings apart, the end, stays.
 */
export function ObjectName({ name, className }: { readonly name: string; readonly className?: string }) {
  const [, stem, tail] = generated.exec(name) ?? [];
  if (!stem || !tail)
    return (
      <span className={cn('block truncate', className)} title={name}>
        {name}
      </span>
    );
  const own = tail.slice(tail.lastIndexOf('-'));
  const hash = tail.slice(0, tail.lastIndexOf('-'));
  return (
    <span className={cn('flex min-w-0', className)} title={name}>
      <span className="min-w-0 shrink truncate">
        {stem}
        <span className="font-normal text-ink-3">{hash}</span>
      </span>
      <span className="shrink-0 font-normal text-ink-2">{own}</span>
    </span>
  );
}
