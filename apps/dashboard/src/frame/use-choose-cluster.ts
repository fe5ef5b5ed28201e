'use client';
import { usePathname, useRouter } from 'next/navigation';
import { listOf } from './screens.ts';
import { useScopeChoice, withCluster } from './use-scope.ts';

/** Shows another cluster, or all (undefined). A page about one object gives way to its list then. */
export function useChooseCluster(): (cluster: string | undefined) => void {
  const router = useRouter();
  const list = listOf(usePathname());
  const { set } = useScopeChoice();
  return (cluster) => {
    if (cluster === undefined && list) router.push(withCluster(list, undefined));
    else set({ cluster, namespace: undefined });
  };
}
