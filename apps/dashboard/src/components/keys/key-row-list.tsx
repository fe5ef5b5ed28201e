'use client';
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { Field, Input } from '@/components/ui/input.tsx';
import { testIds } from '@/test-ids.ts';
import { addRow, type KeyRow, rowFault } from './key-rows.ts';
import { ValueField } from './value-field.tsx';

interface KeyRowListProps {
  readonly rows: readonly KeyRow[];
  readonly masked: boolean;
  readonly onChange: (rows: readonly KeyRow[]) => void;
}

/** Any number of keys with their values. */
export function KeyRowList({ rows, masked, onChange }: KeyRowListProps) {
  const t = useTranslations('secret');
  const keys = useTranslations('keys');
  const change = (id: number, part: Partial<KeyRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row) => {
        const fault = rowFault(rows, row);
        return (
          <div key={row.id} className="flex items-start gap-2 border-t pt-3">
            <div className="grid min-w-0 flex-1 gap-1.5">
              <Field label={t('key')} error={fault && keys(fault)}>
                <Input
                  value={row.key}
                  aria-invalid={fault !== undefined}
                  onChange={(event) => change(row.id, { key: event.target.value.trim() })}
                  className="font-mono text-xs"
                  data-testid={testIds.keyName}
                />
              </Field>
              <ValueField
                label={t('value')}
                value={row.value}
                onChange={(value) => change(row.id, { value })}
                masked={masked}
                files="all"
                testId={testIds.keyText}
              />
            </div>
            {rows.length === 1 ? null : (
              <Button
                variant="ghost"
                size="icon"
                aria-label={row.key === '' ? t('removeKey') : t('removeNamed', { key: row.key })}
                onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
              >
                <X aria-hidden />
              </Button>
            )}
          </div>
        );
      })}
      <div>
        <Button onClick={() => onChange(addRow(rows))}>
          <Plus aria-hidden />
          {t('addKey')}
        </Button>
      </div>
    </>
  );
}
