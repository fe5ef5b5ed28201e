import type { WriteOptions } from '@pilothouse/store/store';
import type { Caller } from './api.ts';

export function writeOptions({ user, fieldManager, dryRun }: Caller): WriteOptions {
  return { actor: user.name, ...(fieldManager !== undefined && { fieldManager }), ...(dryRun && { dryRun }) };
}
