import type { Metadata } from 'next';
import { PodScreen } from '@/screens/pod/pod-screen.tsx';

export async function generateMetadata({ params }: { params: Promise<{ name: string }> }): Promise<Metadata> {
  return { title: decodeURIComponent((await params).name) };
}

export default function PodPage() {
  return <PodScreen />;
}
