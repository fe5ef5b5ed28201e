'use client';
import { createContext, use } from 'react';
import type { MeQuery } from '@/graphql/generated/graphql.ts';

export type Viewer = NonNullable<MeQuery['me']>;

export const ViewerContext = createContext<Viewer | undefined>(undefined);

export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer needs a ViewerContext above it');
  return viewer;
}

/** Whether to offer what changes things. The server decides all the same. */
export function useMayEdit(): boolean {
  return useViewer().role !== 'VIEW';
}

/** Whether to offer what is for those who may do everything: adding and removing clusters. */
export function useIsClusterAdmin(): boolean {
  return useViewer().role === 'CLUSTER_ADMIN';
}
