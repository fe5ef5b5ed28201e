'use client';
import { CodeEditor } from '@/components/code/code-editor.tsx';
import { testIds } from '@/test-ids.ts';

/** How one key's text differs; lines that are the same are folded away. */
export function KeyDiff({ name, before, after, note }: KeyDiffProps) {
  return (
    <div className="flex flex-col gap-1" data-testid={testIds.diff} data-key={name}>
      <p className="flex items-baseline gap-2">
        <span className="font-mono text-xs">{name}</span>
        <span className="text-ink-3 text-xs">{note}</span>
      </p>
      <CodeEditor
        value={after}
        original={before}
        label={name}
        language="text"
        readOnly
        className="max-h-72 overflow-auto"
      />
    </div>
  );
}

interface KeyDiffProps {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly note?: string;
}
