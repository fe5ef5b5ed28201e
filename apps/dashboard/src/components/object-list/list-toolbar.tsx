'use client';
import { ListFilter } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu.tsx';
import type { State } from '@/lib/state.ts';
import { testIds } from '@/test-ids.ts';
import { FilterField } from './filter-field.tsx';
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
        <FilterField label={t('filter')} text={props.text} onText={props.onText} />
        {props.onStates ? <StateFilter states={props.states} counts={props.counts} onStates={props.onStates} /> : null}
        {actions}
      </div>
    </header>
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
