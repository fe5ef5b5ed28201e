'use client';
import { useQuery } from 'urql';
import { useScope } from '@/frame/use-scope.ts';
import { NamespaceDetail } from '@/graphql/namespaces.ts';
import { DeleteNamespaceDialog } from './delete-namespace-dialog.tsx';

interface NamespaceDeletionProps {
  readonly object: { readonly metadata: { readonly name: string } };
  readonly onClose: () => void;
}

/** Stays on the page, which tells how the deletion goes. */
export function NamespaceDeletion({ object, onClose }: NamespaceDeletionProps) {
  const { cluster } = useScope();
  const { name } = object.metadata;
  const [{ data }] = useQuery({ query: NamespaceDetail, variables: { cluster, name } });
  return (
    <DeleteNamespaceDialog cluster={cluster} name={name} content={data?.namespace ?? undefined} onClose={onClose} />
  );
}
