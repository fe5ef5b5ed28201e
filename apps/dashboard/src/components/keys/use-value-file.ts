import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { byteSize } from '@/lib/duration.ts';
import { type KeyValue, valueLimit, valueOfBytes } from './key-value.ts';

/** Reads a chosen file into a value; says what was wrong with the last one. */
export function useValueFile(onChange: (value: KeyValue) => void, only: 'text' | 'all') {
  const t = useTranslations('valueField');
  const [problem, setProblem] = useState<string>();
  const take = async (file: File) => {
    const { name, size } = file;
    if (size > valueLimit)
      return setProblem(t('tooLarge', { name, size: byteSize(size), limit: byteSize(valueLimit) }));
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return setProblem(t('unreadable', { name }));
    const value = valueOfBytes(name, new Uint8Array(bytes));
    if (value.kind === 'file' && only === 'text') return setProblem(t('notText', { name }));
    setProblem(undefined);
    onChange(value);
  };
  return { problem, take: (file: File) => void take(file), forget: () => setProblem(undefined) };
}
