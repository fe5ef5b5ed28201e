import { getTranslations } from 'next-intl/server';
import { ConfigMapsScreen } from '@/screens/config-maps/config-maps-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('configMaps') };
}

export default function ConfigMapsPage() {
  return <ConfigMapsScreen />;
}
