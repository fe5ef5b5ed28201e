'use client';
import { useScope } from '@/frame/use-scope.ts';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { SuspendButton } from './suspend-button.tsx';

type Job = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'Job' }>;

/** What can be done with a Job that is not over, beside what can be done with every object. */
export function JobActions({ object }: { readonly object: Job }) {
  const { cluster } = useScope();
  const { result, suspended, metadata } = object;
  const { namespace, name, resourceVersion } = metadata;
  if (!namespace || result === 'SUCCEEDED' || result === 'FAILED') return null;
  return <SuspendButton kind="Job" target={{ cluster, namespace, name }} seen={{ suspended, resourceVersion }} />;
}
