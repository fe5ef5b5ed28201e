import type { Metadata } from 'next';
import { SecretScreen } from '@/screens/secret/secret-screen.tsx';

export async function generateMetadata({ params }: { params: Promise<{ name: string }> }): Promise<Metadata> {
  return { title: decodeURIComponent((await params).name) };
}

export default function SecretPage() {
  return <SecretScreen />;
}
