import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { testIds } from '@/test-ids.ts';
import { changedKeys } from './secret-version.ts';
import type { KeyEdit } from './use-edit-key.ts';

interface KeyContestProps {
  readonly edit: KeyEdit;
  readonly existing: string | undefined;
  readonly gone: boolean;
  readonly onGoOn: () => void;
}

/** Somebody else has written the Secret since the edit was begun: which keys, and how to go on. */
export function KeyContest({ edit, existing, gone, onGoOn }: KeyContestProps) {
  const t = useTranslations('secretConflict');
  const changed = changedKeys(edit.base, edit.now);
  const isSame = existing !== undefined && changed.includes(existing);
  const what = gone
    ? 'gone'
    : isSame
      ? 'thisKey'
      : changed.length > 0
        ? 'otherKeys'
        : edit.movedOn
          ? 'noKey'
          : 'unknown';
  return (
    <div
      role="alert"
      className="flex flex-col items-start gap-2 rounded bg-warning-soft px-2.5 py-2 text-sm text-warning-ink"
      data-testid={testIds.conflict}
    >
      <p className="flex gap-2">
        <StateShape state="warning" className="mt-1" />
        <span>
          {t(what, { key: existing ?? '', keys: changed.join(', '), count: changed.length })} {t('kept')}
        </span>
      </p>
      {gone ? null : (
        <Button disabled={!edit.movedOn} onClick={onGoOn} data-testid={testIds.conflictGoOn}>
          {t(isSame ? 'overwrite' : 'goOn')}
        </Button>
      )}
    </div>
  );
}
