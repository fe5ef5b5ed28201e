import type { Metadata } from 'next';
import { RolloutScreen } from '@/screens/rollout/rollout-screen.tsx';

export async function generateMetadata({ params }: { params: Promise<{ name: string }> }): Promise<Metadata> {
  return { title: decodeURIComponent((await params).name) };
}

export default function DeploymentPage() {
  return <RolloutScreen kind="DEPLOYMENT" />;
}
