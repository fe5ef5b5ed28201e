'use client';
import { Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Kbd } from '@/components/ui/kbd.tsx';
import { isCovered, isTyping } from '@/lib/is-typing.ts';
import { testIds } from '@/test-ids.ts';

interface FilterFieldProps {
  /** What can be filtered by. */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Narrows a list while one types; `/` goes there, Escape empties it. */
export function FilterField({ label, text, onText }: FilterFieldProps) {
  const t = useTranslations('list');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event) || isCovered()) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="relative w-56 max-sm:w-auto max-sm:flex-1">
      <Search className="pointer-events-none absolute top-1.5 left-2 size-3.5 text-ink-3" aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        data-testid={testIds.listFilter}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          onText('');
          event.currentTarget.blur();
        }}
        className="peer h-7 w-full rounded border border-line-strong bg-raised pr-7 pl-7 text-sm outline-none focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-accent focus-visible:-outline-offset-1 [&::-webkit-search-cancel-button]:hidden"
      />
      {text === '' ? (
        <span className="pointer-events-none absolute top-1 right-1.5 peer-focus:hidden max-sm:hidden">
          <Kbd>/</Kbd>
        </span>
      ) : (
        <button
          type="button"
          aria-label={t('clear')}
          onClick={() => onText('')}
          className="absolute top-1 right-1 rounded p-1 text-ink-3 hover:text-ink"
        >
          <X className="size-3" aria-hidden />
        </button>
      )}
    </div>
  );
}
