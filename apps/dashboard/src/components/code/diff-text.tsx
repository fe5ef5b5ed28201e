'use client';
import { useTranslations } from 'next-intl';
import { cn } from '@/lib/class-names.ts';
import { testIds } from '@/test-ids.ts';

type LineKind = 'added' | 'removed' | 'place' | 'same';

interface DiffLine {
  readonly kind: LineKind;
  readonly text: string;
  readonly number: number;
}

function kindOf(line: string): LineKind | undefined {
  if (line.startsWith('+++') || line.startsWith('---') || line.startsWith('\\')) return undefined;
  if (line.startsWith('diff ') || line.startsWith('Index:') || line.startsWith('====')) return undefined;
  if (line.startsWith('@@')) return 'place';
  if (line.startsWith('+')) return 'added';
  return line.startsWith('-') ? 'removed' : 'same';
}

function parse(diff: string): readonly DiffLine[] {
  return diff
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, number) => {
      const kind = kindOf(line);
      return kind ? [{ kind, text: kind === 'place' ? line : line.slice(1), number }] : [];
    });
}

const look: Record<LineKind, string> = {
  added: 'bg-healthy-soft',
  removed: 'bg-failing-soft',
  place: 'mt-1 text-ink-3 first:mt-0',
  same: '',
};

const marks: Record<LineKind, string> = { added: '+', removed: '−', place: '', same: '' };

/** A unified diff, drawn; empty means that nothing would change. */
export function DiffText({ diff, className }: { readonly diff: string; readonly className?: string }) {
  const t = useTranslations('diff');
  if (diff.trim() === '') {
    return (
      <p className="py-2 text-ink-2 text-sm" data-testid={testIds.diff}>
        {t('nothing')}
      </p>
    );
  }
  return (
    <div
      data-testid={testIds.diff}
      className={cn(
        'thin-scroll overflow-auto rounded border bg-canvas py-1 font-mono text-xs leading-[18px]',
        className,
      )}
    >
      <div className="w-max min-w-full">
        {parse(diff).map((line) => (
          <div key={line.number} className={cn('flex pr-3', look[line.kind])}>
            <span
              className={cn(
                'w-6 shrink-0 select-none text-center',
                line.kind === 'added' && 'text-healthy-ink',
                line.kind === 'removed' && 'text-failing-ink',
              )}
            >
              {marks[line.kind]}
            </span>
            <span className="whitespace-pre">{line.kind === 'place' ? '⋯' : line.text}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
