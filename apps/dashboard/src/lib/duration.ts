const steps = [
  { unit: 'd', ms: 86_400_000 },
  { unit: 'h', ms: 3_600_000 },
  { unit: 'm', ms: 60_000 },
  { unit: 's', ms: 1000 },
] as const;

export interface DurationPart {
  readonly value: number;
  readonly unit: 'd' | 'h' | 'm' | 's';
}

/** A duration as people say it: one unit, two while the first is small (`3 h 20 m`, then `14 h`). */
export function durationParts(milliseconds: number): readonly DurationPart[] {
  const total = Math.max(0, Math.floor(milliseconds / 1000)) * 1000;
  const index = steps.findIndex((step) => total >= step.ms);
  const step = steps[index];
  if (!step) return [{ value: 0, unit: 's' }];
  const value = Math.floor(total / step.ms);
  const next = steps[index + 1];
  const rest = next ? Math.floor((total % step.ms) / next.ms) : 0;
  const first: DurationPart = { value, unit: step.unit };
  return next && value < 10 && rest > 0 && step.unit !== 'm' ? [first, { value: rest, unit: next.unit }] : [first];
}

/** Sizes in bytes as people say them, in powers of 1024. */
export function byteSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
