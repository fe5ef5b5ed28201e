'use client';
import { useTranslations } from 'next-intl';
import { CodeEditor } from '@/components/code/code-editor.tsx';
import { byteSize } from '@/lib/duration.ts';
import { testIds } from '@/test-ids.ts';
import { bytesOf, type KeyValue, noText } from './key-value.ts';

interface KeyDiffProps {
  readonly name: string;
  /** Undefined: there is none. */
  readonly before: KeyValue | undefined;
  readonly after: KeyValue | undefined;
  readonly note?: string | undefined;
}

/** How one key's value differs: its lines, those that are the same folded away, or the sizes where it is no text. */
export function KeyDiff({ name, before = noText, after = noText, note }: KeyDiffProps) {
  return (
    <div className="flex flex-col gap-1" data-testid={testIds.diff} data-key={name}>
      <p className="flex items-baseline gap-2">
        <span className="font-mono text-xs">{name}</span>
        <span className="text-ink-3 text-xs">{note}</span>
      </p>
      {before.kind === 'text' && after.kind === 'text' ? (
        <CodeEditor
          value={after.text}
          original={before.text}
          label={name}
          language="text"
          readOnly
          className="max-h-72 overflow-auto"
        />
      ) : (
        <p className="flex flex-wrap gap-x-2 rounded border bg-sunken px-2.5 py-1.5 text-sm">
          <Size value={before} />
          <span aria-hidden className="text-ink-3">
            →
          </span>
          <Size value={after} />
        </p>
      )}
    </div>
  );
}

function Size({ value }: { readonly value: KeyValue }) {
  const t = useTranslations('valueField');
  const size = byteSize(bytesOf(value));
  return <span>{value.kind === 'file' ? t('binary', { size }) : t('text', { size })}</span>;
}
