import type { Metadata } from 'next';
import { ObjectScreen } from '@/screens/objects/object-screen.tsx';

export async function generateMetadata({ params }: { params: Promise<{ name: string }> }): Promise<Metadata> {
  return { title: decodeURIComponent((await params).name) };
}

export default function ObjectPage() {
  return <ObjectScreen />;
}
