'use client';
import { ChevronDown, ChevronRight, Ellipsis } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cn } from '@/lib/class-names.ts';
import { CustomKindsGroup } from './custom-kinds-group.tsx';
import { ScopedLink } from './scoped-link.tsx';
import { type Screen, type ScreenGroup, screenGroups } from './screens.ts';
import { useFolding } from './use-folding.ts';

function isCurrent(pathname: string, path: string): boolean {
  return path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
}

interface NavigationProps {
  readonly onNavigate?: () => void;
}

export function Navigation({ onNavigate }: NavigationProps) {
  const t = useTranslations('navigation');
  return (
    <nav aria-label={t('label')} className="flex flex-col gap-2.5 px-2 py-3">
      {screenGroups.map((group) =>
        group.id === undefined ? (
          <Screens key="top" screens={group.screens} onNavigate={onNavigate} />
        ) : (
          <Group key={group.id} id={group.id} screens={group.screens} onNavigate={onNavigate} />
        ),
      )}
      <CustomKindsGroup onNavigate={onNavigate} />
    </nav>
  );
}

interface GroupProps extends NavigationProps {
  readonly id: NonNullable<ScreenGroup['id']>;
  readonly screens: readonly Screen[];
}

/** Folded groups still show the screen that is looked at. */
function Group({ id, screens, onNavigate }: GroupProps) {
  const t = useTranslations('navigation');
  const pathname = usePathname();
  const folding = useFolding(id);
  const [all, setAll] = useState(false);
  const usual = screens.filter(({ rare }) => !rare);
  const current = screens.filter(({ path }) => isCurrent(pathname, path));
  const shown = folding.open ? (all ? screens : [...usual, ...current.filter(({ rare }) => rare)]) : current;
  const Chevron = folding.open ? ChevronDown : ChevronRight;
  const more = screens.length - usual.length;
  return (
    <div>
      <button
        type="button"
        aria-expanded={folding.open}
        onClick={folding.toggle}
        className="flex h-6 w-full items-center justify-between rounded px-2 text-ink-3 text-xs hover:text-ink"
      >
        {t(`groups.${id}`)}
        <Chevron className="size-3" aria-hidden />
      </button>
      <Screens screens={shown} onNavigate={onNavigate} />
      {folding.open && more > 0 ? (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className="flex h-7 w-full items-center gap-2 rounded px-2 text-ink-3 text-sm hover:bg-hover hover:text-ink"
        >
          <Ellipsis className="size-3.5" aria-hidden />
          {all ? t('fewer') : t('more', { count: more })}
        </button>
      ) : null}
    </div>
  );
}

interface ScreensProps extends NavigationProps {
  readonly screens: readonly Screen[];
}

function Screens({ screens, onNavigate }: ScreensProps) {
  const t = useTranslations('navigation.screens');
  const pathname = usePathname();
  return (
    <ul className="flex flex-col gap-px">
      {screens.map((screen) => (
        <li key={screen.id}>
          <ScopedLink
            href={screen.path}
            onClick={onNavigate}
            aria-current={isCurrent(pathname, screen.path) ? 'page' : undefined}
            className={cn(
              'flex h-7 items-center gap-2 rounded px-2 text-ink-2 text-sm hover:bg-hover hover:text-ink',
              'aria-[current=page]:bg-selected aria-[current=page]:font-medium aria-[current=page]:text-ink',
            )}
          >
            <screen.icon className="size-3.5 shrink-0 text-ink-3" aria-hidden />
            <span className="truncate">{t(screen.id)}</span>
          </ScopedLink>
        </li>
      ))}
    </ul>
  );
}
