import { getTranslations } from 'next-intl/server';
import { NodesScreen } from '@/screens/nodes/nodes-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('nodes') };
}

export default function NodesPage() {
  return <NodesScreen />;
}
