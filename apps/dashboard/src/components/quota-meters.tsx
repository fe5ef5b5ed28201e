import { cn } from '@/lib/class-names.ts';
import { type State, stateFill } from '@/lib/state.ts';

export interface QuotaUse {
  readonly resource: string;
  readonly used: string;
  readonly hard: string;
  /** 0 to 1, or more. */
  readonly ratio: number;
}

/** A limit of nothing is meant so: there is nothing to be used up. */
function stateOfUse({ ratio, hard }: QuotaUse): State {
  if (hard === '0') return 'off';
  if (ratio >= 1) return 'failing';
  return ratio >= 0.9 ? 'warning' : 'healthy';
}

const wordsOf = ({ resource, used, hard }: QuotaUse) => `${resource}: ${used} / ${hard}`;

/** Each amount of a quota as a thin line. */
export function QuotaMeters({ uses }: { readonly uses: readonly QuotaUse[] }) {
  return (
    <ul className="flex max-w-xl flex-col gap-1.5 text-sm">
      {uses.map((use) => (
        <li key={use.resource} className="grid grid-cols-[minmax(0,1fr)_minmax(72px,auto)_120px] items-center gap-3">
          <span className="truncate">{use.resource}</span>
          <span className="text-right text-ink-2">
            {use.used} <span className="text-ink-3">/ {use.hard}</span>
          </span>
          <Meter use={use} />
        </li>
      ))}
    </ul>
  );
}

/** The amounts that are nearest to their end, where there is room for a line or two only. */
export function ScarcestMeters({ uses, count }: { readonly uses: readonly QuotaUse[]; readonly count: number }) {
  const scarcest = uses.filter(({ hard }) => hard !== '0').sort((a, b) => b.ratio - a.ratio);
  return (
    <span className="flex w-full flex-col gap-1">
      {scarcest.slice(0, count).map((use) => (
        <Meter key={use.resource} use={use} named />
      ))}
    </span>
  );
}

/** `named`: nothing beside it says what it is of. */
function Meter({ use, named = false }: { readonly use: QuotaUse; readonly named?: boolean }) {
  const words = wordsOf(use);
  return (
    <span
      {...(named ? { role: 'img', 'aria-label': words, title: words } : { 'aria-hidden': true })}
      className="block h-1.5 w-full overflow-hidden rounded-full bg-line"
    >
      <span
        className={cn('block h-full rounded-full', stateFill[stateOfUse(use)])}
        style={{ width: `${Math.min(1, use.ratio) * 100}%` }}
      />
    </span>
  );
}
