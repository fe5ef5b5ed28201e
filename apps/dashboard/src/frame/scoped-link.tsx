'use client';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useScopedHref } from './use-scope.ts';

interface ScopedLinkProps extends Omit<ComponentProps<typeof Link>, 'href'> {
  readonly href: string;
}

/** A link that keeps the cluster and the namespace switch. */
export function ScopedLink({ href, ...props }: ScopedLinkProps) {
  return <Link prefetch={false} {...props} href={useScopedHref()(href)} />;
}
