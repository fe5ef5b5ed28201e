import { notFound, redirect } from 'next/navigation';
import { pathOfAddress } from '@/lib/object-path.ts';

interface ObjectAddressProps {
  readonly params: Promise<{ readonly kind: string; readonly path: string[] }>;
  readonly searchParams: Promise<Record<string, string>>;
}

/** `/jobs/demo/hello`, `/nodes/node-1`: as one would guess from the address of the list. */
export default async function ObjectAddressPage({ params, searchParams }: ObjectAddressProps) {
  const { kind, path } = await params;
  const page = pathOfAddress(kind, path.map(decodeURIComponent));
  if (page === undefined) notFound();
  const search = new URLSearchParams(await searchParams).toString();
  redirect(search === '' ? page : `${page}?${search}`);
}
