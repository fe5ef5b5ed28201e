'use client';
import { useParams } from 'next/navigation';

/** Namespace and name from an address such as `/pods/NAMESPACE/NAME`. */
export function useNameParameters(): { readonly namespace: string; readonly name: string } {
  const { namespace, name } = useParams<{ namespace: string; name: string }>();
  return { namespace: decodeURIComponent(namespace), name: decodeURIComponent(name) };
}
