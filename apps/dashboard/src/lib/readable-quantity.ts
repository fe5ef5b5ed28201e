import { memoryUnits, readableMemory } from './readable-usage.ts';

const bytes = /^(\d+)(|Ki|Mi|Gi|Ti|Pi)$/;

/** A whole number of bytes as a person writes it: `24683656Ki` is `23.5Gi`. What is written otherwise stays as it is. */
export function readableBytes(quantity: string): string {
  const [, digits = '', unit = ''] = bytes.exec(quantity) ?? [];
  return digits === '' ? quantity : readableMemory(Number(digits) * 1024 ** memoryUnits.indexOf(unit));
}
