import type { Metadata } from 'next';
import { CustomKindScreen } from '@/screens/custom-kind/custom-kind-screen.tsx';

interface CustomKindPageProps {
  readonly params: Promise<{ readonly resource: string }>;
}

export async function generateMetadata({ params }: CustomKindPageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).resource) };
}

export default async function CustomKindPage({ params }: CustomKindPageProps) {
  return <CustomKindScreen resource={decodeURIComponent((await params).resource)} />;
}
