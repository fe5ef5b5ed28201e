import { getTranslations } from 'next-intl/server';
import { ServicesScreen } from '@/screens/services/services-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('services') };
}

export default function ServicesPage() {
  return <ServicesScreen />;
}
