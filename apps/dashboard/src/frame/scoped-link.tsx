'use client';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useScopedHref } from './use-scope.ts';

interface ScopedLinkProps extends Omit<ComponentProps<typeof Link>, 'href'> {
  readonly href: string;
  /** Where what it leads to lives; without it, in what is shown now. */
  readonly cluster?: string | undefined;
}

/** A link that keeps the namespace switch, and the cluster unless another one is given. */
export function ScopedLink({ href, cluster, ...props }: ScopedLinkProps) {
  return <Link prefetch={false} {...props} href={useScopedHref()(href, cluster)} />;
}
