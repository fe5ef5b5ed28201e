const units = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi'];
const bytes = /^(\d+)(|Ki|Mi|Gi|Ti|Pi)$/;

/** A whole number of bytes as a person writes it: `24683656Ki` is `23.5Gi`. What is written otherwise stays as it is. */
export function readableBytes(quantity: string): string {
  const [, digits = '', unit = ''] = bytes.exec(quantity) ?? [];
  if (digits === '') return quantity;
  let amount = Number(digits);
  let index = units.indexOf(unit);
  while (amount >= 1024 && index < units.length - 1) {
    amount /= 1024;
    index++;
  }
  return `${Number(amount.toFixed(amount < 100 ? 1 : 0))}${units[index]}`;
}
