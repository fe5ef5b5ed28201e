import { cn } from '@/lib/class-names.ts';

/** Ready of desired as cells; a bar in place of cells when there are many. */
export function ReplicaBar({ ready, updated, desired }: ReplicaBarProps) {
  if (desired > 12 || desired === 0) {
    const share = desired === 0 ? 0 : Math.min(1, ready / desired);
    return (
      <span className="block h-1.5 w-24 overflow-hidden rounded-full bg-line" aria-hidden>
        <span className="block h-full bg-healthy" style={{ width: `${share * 100}%` }} />
      </span>
    );
  }
  return (
    <span className="flex w-24 gap-0.5" aria-hidden>
      {Array.from({ length: desired }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the cells have no identity but their place
          key={index}
          className={cn(
            'h-1.5 max-w-3 flex-1 rounded-[2px]',
            index < ready ? 'bg-healthy' : index < Math.max(updated, ready) ? 'bg-progress' : 'bg-line-strong',
          )}
        />
      ))}
    </span>
  );
}

interface ReplicaBarProps {
  readonly ready: number;
  readonly updated: number;
  readonly desired: number;
}
