import { isReason, type StatusError } from '@pilothouse/kube-model/status-error';

/** What `read` gives for each item; what is forbidden is left out. Throws StatusError `Forbidden` when all of it is. */
export function whereAllowed<Item, Result>(items: readonly Item[], read: (item: Item) => Result): readonly Result[] {
  const results: Result[] = [];
  let refusal: StatusError | undefined;
  for (const item of items) {
    try {
      results.push(read(item));
    } catch (error) {
      if (!isReason(error, 'Forbidden')) throw error;
      refusal ??= error;
    }
  }
  if (results.length === 0 && refusal) throw refusal;
  return results;
}
