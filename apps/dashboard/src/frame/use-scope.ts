'use client';
import { useSearchParams } from 'next/navigation';
import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback } from 'react';

/** The cluster that an address means when it names none. */
export const defaultCluster = 'local';

/** What stands in the URL for all clusters; no cluster can be called so. */
const all = '*';

const scopeParameters = {
  cluster: parseAsString.withDefault(defaultCluster),
  /** Empty: all namespaces. */
  ns: parseAsString.withDefault(''),
};

interface Scope {
  readonly cluster: string;
  /** Undefined: all namespaces that the user may see. */
  readonly namespace: string | undefined;
}

interface ScopeChoice {
  /** Undefined: all clusters. */
  readonly cluster: string | undefined;
  readonly namespace: string | undefined;
  set(change: { cluster?: string | undefined; namespace?: string | undefined }): void;
}

/** Which cluster, or all of them, and which namespace the screens show; kept in the URL. */
export function useScopeChoice(): ScopeChoice {
  const [{ cluster, ns }, setParameters] = useQueryStates(scopeParameters, { history: 'push' });
  return {
    cluster: cluster === all ? undefined : cluster,
    namespace: ns === '' ? undefined : ns,
    set: (change) => {
      void setParameters({
        ...('cluster' in change ? { cluster: change.cluster ?? all } : {}),
        ...('namespace' in change ? { ns: change.namespace ?? null } : {}),
      });
    },
  };
}

/** For screens that are about one cluster: the frame asks for one before it shows them. */
export function useScope(): Scope {
  const { cluster, namespace } = useScopeChoice();
  if (cluster === undefined) throw new Error('useScope needs one cluster, and all of them are chosen');
  return { cluster, namespace };
}

/** The same address with another cluster, or all of them, in it; without a namespace, which may not be there. */
export function withCluster(path: string, cluster: string | undefined): string {
  const [pathname = '/', query = ''] = path.split('?');
  const next = new URLSearchParams(query);
  next.delete('ns');
  next.delete('cluster');
  if (cluster !== defaultCluster) next.set('cluster', cluster ?? all);
  const text = next.toString();
  return text === '' ? pathname : `${pathname}?${text}`;
}

/** Makes addresses inside the product that keep the namespace switch, and the cluster unless another one is given. */
export function useScopedHref(): (path: string, cluster?: string | undefined) => string {
  const parameters = useSearchParams();
  const shown = parameters.get('cluster');
  const ns = parameters.get('ns');
  return useCallback(
    (path, cluster = shown ?? defaultCluster) => {
      const [pathname = '/', query = ''] = path.split('?');
      const next = new URLSearchParams(query);
      if (cluster !== defaultCluster) next.set('cluster', cluster);
      if (ns && !next.has('ns')) next.set('ns', ns);
      const text = next.toString();
      return text === '' ? pathname : `${pathname}?${text}`;
    },
    [shown, ns],
  );
}
