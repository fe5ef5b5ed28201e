'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { ObjectName } from '@/components/object-name.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { testIds } from '@/test-ids.ts';
import type { ListRow } from './list-column.ts';

/** What became of one row. */
export interface BulkOutcome {
  /** Of the row. */
  readonly id: string;
  /** Why it was refused. */
  readonly refused?: string | undefined;
}

interface BulkDialogProps<Row extends ListRow> {
  readonly title: string;
  readonly description: string;
  readonly verb: string;
  /** As they were when it was asked: the list lives on underneath. */
  readonly rows: readonly Row[];
  /** Tries each of them, and answers for each. */
  readonly run: (rows: readonly Row[]) => Promise<readonly BulkOutcome[]>;
  /** With the ids of the rows for which it was done. */
  readonly onClose: (done: readonly string[]) => void;
}

/** Names what an action is about to be done with, does it, and stays with those that were refused, each with its reason. */
export function BulkDialog<Row extends ListRow>(props: BulkDialogProps<Row>) {
  const { title, description, verb, rows, run, onClose } = props;
  const t = useTranslations('list');
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, BulkOutcome>>(new Map());
  // The dialog closes in the same breath in which the last answer comes, before a render.
  const done = useRef<ReadonlySet<string>>(new Set());
  const confirm = async () => {
    const tried = await run(rows.filter(({ id }) => !done.current.has(id)));
    const refused = tried.filter((outcome) => outcome.refused !== undefined);
    done.current = new Set([...done.current, ...tried.filter((each) => !refused.includes(each)).map(({ id }) => id)]);
    setOutcomes(new Map([...outcomes, ...tried.map((outcome) => [outcome.id, outcome] as const)]));
    return refused.length > 0 ? t('someRefused', { count: refused.length, total: rows.length }) : undefined;
  };
  return (
    <ConfirmDialog
      title={title}
      description={description}
      verb={verb}
      onClose={() => onClose([...done.current])}
      onConfirm={confirm}
    >
      <ul className="thin-scroll max-h-[40dvh] overflow-auto rounded border text-sm">
        {rows.map((row) => (
          <BulkRow key={row.id} row={row} outcome={outcomes.get(row.id)} />
        ))}
      </ul>
    </ConfirmDialog>
  );
}

function BulkRow({ row, outcome }: { readonly row: ListRow; readonly outcome: BulkOutcome | undefined }) {
  const { metadata } = row;
  return (
    <li
      className="flex min-h-8 flex-wrap items-center gap-x-2 border-b px-2.5 py-1 last:border-b-0"
      data-testid={testIds.bulkRow}
      data-name={metadata.name}
      data-refused={outcome?.refused !== undefined}
    >
      {outcome ? <StateShape state={outcome.refused === undefined ? 'healthy' : 'failing'} /> : null}
      <ObjectName name={metadata.name} />
      <span className="ml-auto text-ink-3 text-xs">{metadata.namespace}</span>
      {outcome?.refused === undefined ? null : <p className="basis-full text-failing-ink">{outcome.refused}</p>}
    </li>
  );
}
