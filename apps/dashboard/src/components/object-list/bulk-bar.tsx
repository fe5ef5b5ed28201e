'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { isCovered, isTyping } from '@/lib/is-typing.ts';
import { testIds } from '@/test-ids.ts';

interface BulkBarProps {
  readonly count: number;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** Floats over the foot of a list while rows are selected: how many, what can be done with them. Escape lets go. */
export function BulkBar({ count, onClear, children }: BulkBarProps) {
  const t = useTranslations('list');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isTyping(event) && !isCovered()) onClear();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClear]);
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-4 z-20 flex justify-center px-3">
      <div
        role="toolbar"
        aria-label={t('bulk')}
        data-testid={testIds.bulkBar}
        data-count={count}
        className="pointer-events-auto flex max-w-full items-center gap-1.5 rounded border bg-raised p-1.5 pl-3 shadow-float"
      >
        <span className="mr-2 whitespace-nowrap text-sm" aria-live="polite">
          {t('selected', { count })}
        </span>
        {children}
        <Button variant="ghost" onClick={onClear} className="px-1.5">
          <X aria-hidden />
          <span className="sr-only">{t('clearSelection')}</span>
          <span className="max-sm:hidden">
            <Kbd>Esc</Kbd>
          </span>
        </Button>
      </div>
    </div>
  );
}
