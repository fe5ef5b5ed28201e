import { getTranslations } from 'next-intl/server';
import { ReplicaSetsScreen } from '@/screens/replica-sets/replica-sets-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('replicaSets') };
}

export default function ReplicaSetsPage() {
  return <ReplicaSetsScreen />;
}
