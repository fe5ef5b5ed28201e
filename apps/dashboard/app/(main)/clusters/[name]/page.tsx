import type { Metadata } from 'next';
import { ClusterScreen } from '@/screens/cluster/cluster-screen.tsx';

interface Parameters {
  readonly params: Promise<{ name: string }>;
}

export async function generateMetadata({ params }: Parameters): Promise<Metadata> {
  return { title: decodeURIComponent((await params).name) };
}

export default async function ClusterPage({ params }: Parameters) {
  const name = decodeURIComponent((await params).name);
  return <ClusterScreen key={name} name={name} />;
}
