/** Cores as Kubernetes writes them: `12m`, `250m`, `1.25`. */
export function readableCores(cores: number): string {
  const milli = cores * 1000;
  if (milli === 0) return '0';
  if (milli < 1) return '<1m';
  if (milli < 999.5) return `${Math.round(milli)}m`;
  return String(Number(cores.toFixed(cores < 10 ? 2 : 1)));
}

export const memoryUnits = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi'];

/** Bytes in the largest unit of which there is one: `64Mi`, `1.5Gi`. */
export function readableMemory(bytes: number): string {
  let amount = bytes;
  let index = 0;
  while (amount >= 1023.5 && index < memoryUnits.length - 1) {
    amount /= 1024;
    index++;
  }
  return `${Number(amount.toFixed(amount < 100 ? 1 : 0))}${memoryUnits[index]}`;
}
