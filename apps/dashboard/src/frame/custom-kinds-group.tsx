'use client';
import { ChevronDown, ChevronRight, Puzzle } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/class-names.ts';
import { type CustomKind, customKindPath, useCustomKinds } from '@/live/use-custom-kinds.ts';
import { ScopedLink } from './scoped-link.tsx';
import { useFolding } from './use-folding.ts';
import { useScopeChoice } from './use-scope.ts';

/** The kinds of the cluster's own making, by their API groups. Not there where there are none. */
export function CustomKindsGroup({ onNavigate }: { readonly onNavigate?: (() => void) | undefined }) {
  const t = useTranslations('navigation');
  const { cluster } = useScopeChoice();
  const kinds = useCustomKinds(cluster) ?? [];
  const folding = useFolding('custom');
  const pathname = usePathname();
  if (kinds.length === 0) return null;
  const shown = folding.open ? kinds : kinds.filter(({ resource }) => pathname === customKindPath(resource));
  const Chevron = folding.open ? ChevronDown : ChevronRight;
  return (
    <div>
      <button
        type="button"
        aria-expanded={folding.open}
        onClick={folding.toggle}
        className="flex h-6 w-full items-center justify-between rounded px-2 text-ink-3 text-xs hover:text-ink"
      >
        {t('groups.custom')}
        <Chevron className="size-3" aria-hidden />
      </button>
      {groupsOf(shown).map(([group, members]) => (
        <div key={group}>
          <p className="truncate px-2 pt-1 text-2xs text-ink-3" title={group} id={`custom-${group}`}>
            {group}
          </p>
          <ul className="flex flex-col gap-px" aria-labelledby={`custom-${group}`}>
            {members.map((kind) => (
              <li key={kind.resource}>
                <KindLink kind={kind} current={pathname === customKindPath(kind.resource)} onNavigate={onNavigate} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface KindLinkProps {
  readonly kind: CustomKind;
  readonly current: boolean;
  readonly onNavigate: (() => void) | undefined;
}

function KindLink({ kind, current, onNavigate }: KindLinkProps) {
  return (
    <ScopedLink
      href={customKindPath(kind.resource)}
      onClick={onNavigate}
      aria-current={current ? 'page' : undefined}
      className={cn(
        'flex h-7 items-center gap-2 rounded px-2 text-ink-2 text-sm hover:bg-hover hover:text-ink',
        'aria-[current=page]:bg-selected aria-[current=page]:font-medium aria-[current=page]:text-ink',
      )}
    >
      <Puzzle className="size-3.5 shrink-0 text-ink-3" aria-hidden />
      <span className="truncate">{kind.kind}</span>
    </ScopedLink>
  );
}

function groupsOf(kinds: readonly CustomKind[]): readonly (readonly [string, readonly CustomKind[]])[] {
  const groups = new Map<string, CustomKind[]>();
  for (const kind of kinds) groups.set(kind.group, [...(groups.get(kind.group) ?? []), kind]);
  return [...groups];
}
