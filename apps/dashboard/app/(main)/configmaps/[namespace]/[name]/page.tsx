import type { Metadata } from 'next';
import { ConfigMapScreen } from '@/screens/config-map/config-map-screen.tsx';

export async function generateMetadata({ params }: { params: Promise<{ name: string }> }): Promise<Metadata> {
  return { title: decodeURIComponent((await params).name) };
}

export default function ConfigMapPage() {
  return <ConfigMapScreen />;
}
