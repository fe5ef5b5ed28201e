import { useRouter } from 'next/navigation';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useScopedHref } from '@/frame/use-scope.ts';
import type { Place } from './create-dialog.tsx';

/** Whether the dialog that makes one is open, as the address says; `open` leads to what was made, below `list`. */
export function useCreating(list: string) {
  const router = useRouter();
  const href = useScopedHref();
  const [creating, setCreating] = useQueryState('create', parseAsBoolean.withDefault(false));
  return {
    creating,
    begin: () => void setCreating(true),
    end: () => void setCreating(null),
    /** The parameter goes first: written later, it would bring the list's address back. */
    async open({ cluster, namespace, name }: Place) {
      await setCreating(null);
      router.push(href(`${list}/${namespace}/${name}`, cluster));
    },
  };
}
