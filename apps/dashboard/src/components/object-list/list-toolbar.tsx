'use client';
import { ListFilter, Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { isCovered, isTyping } from '@/lib/is-typing.ts';
import type { State } from '@/lib/state.ts';
import { testIds } from '@/test-ids.ts';
import { allStates } from './list-state.ts';

interface ListToolbarProps {
  readonly title: string;
  readonly shown: number;
  readonly total: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly states: readonly State[];
  readonly counts: Readonly<Record<State, number>>;
  /** Undefined: the kind has no states. */
  readonly onStates: ((states: State[]) => void) | undefined;
  readonly actions?: ReactNode;
}

export function ListToolbar(props: ListToolbarProps) {
  const t = useTranslations('list');
  const { title, shown, total, actions } = props;
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b px-4 py-2 max-sm:px-3">
      <h1 className="font-semibold text-base">{title}</h1>
      <span className="text-ink-3 text-sm" data-testid={testIds.listCount} data-count={shown}>
        {shown === total ? total.toLocaleString() : t('shownOf', { shown, total })}
      </span>
      <div className="ml-auto flex items-center gap-2 max-sm:ml-0 max-sm:w-full">
        <FilterField text={props.text} onText={props.onText} />
        {props.onStates ? <StateFilter states={props.states} counts={props.counts} onStates={props.onStates} /> : null}
        {actions}
      </div>
    </header>
  );
}

function FilterField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
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
        aria-label={t('filter')}
        placeholder={t('filter')}
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

interface StateFilterProps {
  readonly states: readonly State[];
  readonly counts: Readonly<Record<State, number>>;
  readonly onStates: (states: State[]) => void;
}

function StateFilter({ states, counts, onStates }: StateFilterProps) {
  const t = useTranslations('list');
  const words = useTranslations('states');
  const toggle = (state: State, on: boolean) =>
    onStates(on ? [...states, state] : states.filter((each) => each !== state));
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button aria-label={t('state')}>
          {states.length === 0 ? (
            <>
              <ListFilter className="text-ink-3" aria-hidden />
              {t('state')}
            </>
          ) : (
            states.map((state) => <StateShape key={state} state={state} label={words(state)} />)
          )}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {allStates.map((state) => (
          <DropdownMenuCheckboxItem
            key={state}
            checked={states.includes(state)}
            onCheckedChange={(on) => toggle(state, on)}
            onSelect={(event) => event.preventDefault()}
          >
            <StateShape state={state} />
            {words(state)}
            <span className="ml-auto pr-2 pl-6 text-ink-3 text-xs">{counts[state]}</span>
          </DropdownMenuCheckboxItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
