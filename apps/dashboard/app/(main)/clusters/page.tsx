import { getTranslations } from 'next-intl/server';
import { ClustersScreen } from '@/screens/clusters/clusters-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('clusters') };
}

export default function ClustersPage() {
  return <ClustersScreen />;
}
