export type QuantityFormat = 'BinarySI' | 'DecimalSI' | 'DecimalExponent';

/** An exact amount in billionths, and the family of suffixes in which it was written. */
export interface Quantity {
  readonly nanos: bigint;
  readonly format: QuantityFormat;
}
