import type { Metadata } from 'next';
import { DeploymentScreen } from '@/screens/deployment/deployment-screen.tsx';

export async function generateMetadata({ params }: { params: Promise<{ name: string }> }): Promise<Metadata> {
  return { title: decodeURIComponent((await params).name) };
}

export default function DeploymentPage() {
  return <DeploymentScreen />;
}
