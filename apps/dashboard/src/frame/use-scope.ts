'use client';
import { useSearchParams } from 'next/navigation';
import { parseAsString, useQueryStates } from 'nuqs';
import { useCallback } from 'react';

const defaultCluster = 'local';

const scopeParameters = {
  cluster: parseAsString.withDefault(defaultCluster),
  /** Empty: all namespaces. */
  ns: parseAsString.withDefault(''),
};

export interface Scope {
  readonly cluster: string;
  /** Undefined: all namespaces that the user may see. */
  readonly namespace: string | undefined;
}

/** Which cluster and namespace the screens show; kept in the URL. */
export function useScope(): Scope & { set(change: { cluster?: string; namespace?: string | undefined }): void } {
  const [{ cluster, ns }, setParameters] = useQueryStates(scopeParameters, { history: 'push' });
  return {
    cluster,
    namespace: ns === '' ? undefined : ns,
    set: (change) => {
      void setParameters({
        ...('cluster' in change ? { cluster: change.cluster ?? null } : {}),
        ...('namespace' in change ? { ns: change.namespace ?? null } : {}),
      });
    },
  };
}

/** Makes addresses inside the product that keep the cluster and the namespace switch. */
export function useScopedHref(): (path: string) => string {
  const parameters = useSearchParams();
  const cluster = parameters.get('cluster');
  const ns = parameters.get('ns');
  return useCallback(
    (path) => {
      const [pathname = '/', query = ''] = path.split('?');
      const next = new URLSearchParams(query);
      if (cluster && cluster !== defaultCluster) next.set('cluster', cluster);
      if (ns) next.set('ns', ns);
      const text = next.toString();
      return text === '' ? pathname : `${pathname}?${text}`;
    },
    [cluster, ns],
  );
}
