import type { Endpoints } from '../../kinds.ts';

export function defaultEndpoints({ subsets }: Endpoints): void {
  for (const { ports } of subsets ?? []) for (const port of ports ?? []) port.protocol ??= 'TCP';
}
