import { getTranslations } from 'next-intl/server';
import { PodsScreen } from '@/screens/pods/pods-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('pods') };
}

export default function PodsPage() {
  return <PodsScreen />;
}
