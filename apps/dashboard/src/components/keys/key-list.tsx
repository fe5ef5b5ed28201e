'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Input } from '@/components/ui/input.tsx';
import { cn } from '@/lib/class-names.ts';
import { byteSize } from '@/lib/duration.ts';
import { testIds } from '@/test-ids.ts';
import { isValidKey, type KeyDraft } from './key-draft.ts';

export interface KeyRow {
  readonly key: string;
  readonly bytes: number;
  readonly changedAt: string | null;
}

interface KeyListProps {
  readonly keys: readonly KeyRow[];
  readonly draft: KeyDraft;
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
  /** Undefined: nothing may be added. */
  readonly onAdd?: ((key: string) => void) | undefined;
}

/** Keys with their sizes and when they last changed; edits that are not saved are marked. */
export function KeyList({ keys, draft, selected, onSelect, onAdd }: KeyListProps) {
  const t = useTranslations('keys');
  const added = Object.keys(draft.set).filter((key) => !keys.some((each) => each.key === key));
  return (
    <div className="flex min-h-0 flex-col">
      <ul aria-label={t('label')} className="thin-scroll min-h-0 flex-1 overflow-auto">
        {keys.map(({ key, bytes, changedAt }) => {
          const mark = draft.removed.includes(key) ? 'removed' : key in draft.set ? 'edited' : undefined;
          return (
            <KeyItem key={key} name={key} mark={mark} selected={key === selected} onSelect={onSelect}>
              <span>{byteSize(bytes)}</span>
              {changedAt ? <RelativeTime at={changedAt} className="w-14 text-right" /> : null}
            </KeyItem>
          );
        })}
        {added.map((key) => (
          <KeyItem key={key} name={key} mark="added" selected={key === selected} onSelect={onSelect} />
        ))}
      </ul>
      {onAdd ? <AddKey taken={[...keys.map(({ key }) => key), ...added]} onAdd={onAdd} /> : null}
    </div>
  );
}

const marks = { added: 'text-healthy-ink', edited: 'text-progress-ink', removed: 'text-failing-ink' } as const;

function KeyItem({ name, mark, selected, onSelect, children }: KeyItemProps) {
  const t = useTranslations('keys');
  return (
    <li className="border-b last:border-b-0">
      <button
        type="button"
        onClick={() => onSelect(name)}
        aria-current={selected}
        data-testid={testIds.configKey}
        data-key={name}
        className="flex h-8 w-full items-center gap-2 px-4 text-left text-sm hover:bg-hover aria-[current=true]:bg-selected max-sm:px-3"
      >
        <span className={cn('min-w-0 truncate font-mono text-xs', mark === 'removed' && 'line-through')}>{name}</span>
        {mark ? <span className={cn('shrink-0 text-xs', marks[mark])}>{t(mark)}</span> : null}
        <span className="ml-auto flex shrink-0 gap-2 text-ink-3 text-xs">{children}</span>
      </button>
    </li>
  );
}

interface KeyItemProps {
  readonly name: string;
  readonly mark: keyof typeof marks | undefined;
  readonly selected: boolean;
  readonly onSelect: (key: string) => void;
  readonly children?: React.ReactNode;
}

function AddKey({ taken, onAdd }: { readonly taken: readonly string[]; readonly onAdd: (key: string) => void }) {
  const t = useTranslations('keys');
  const [name, setName] = useState('');
  const key = name.trim();
  const problem =
    key === '' ? undefined : taken.includes(key) ? t('taken') : isValidKey(key) ? undefined : t('invalid');
  return (
    <form
      className="flex flex-col gap-1 border-t p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (key === '' || problem) return;
        onAdd(key);
        setName('');
      }}
    >
      <div className="flex gap-2">
        <Input
          aria-label={t('newKey')}
          placeholder={t('newKey')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          aria-invalid={problem !== undefined}
          className="font-mono text-xs"
          data-testid={testIds.keyName}
        />
        <Button type="submit" disabled={key === '' || problem !== undefined} data-testid={testIds.keyAdd}>
          <Plus aria-hidden />
          {t('add')}
        </Button>
      </div>
      {problem ? <p className="text-failing-ink text-xs">{problem}</p> : null}
    </form>
  );
}
