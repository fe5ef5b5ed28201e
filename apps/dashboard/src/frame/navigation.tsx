'use client';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/class-names.ts';
import { ScopedLink } from './scoped-link.tsx';
import { screenGroups } from './screens.ts';

function isCurrent(pathname: string, path: string): boolean {
  return path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
}

export function Navigation({ onNavigate }: { readonly onNavigate?: () => void }) {
  const t = useTranslations('navigation');
  const pathname = usePathname();
  return (
    <nav aria-label={t('label')} className="flex flex-col gap-3 px-2 py-3">
      {screenGroups.map((group) => (
        <div key={group.id ?? 'top'}>
          {group.id ? <p className="px-2 pb-1 text-ink-3 text-xs">{t(`groups.${group.id}`)}</p> : null}
          <ul className="flex flex-col gap-px">
            {group.screens.map((screen) => (
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
                  <screen.icon className="size-3.5 text-ink-3" aria-hidden />
                  {t(`screens.${screen.id}`)}
                </ScopedLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
