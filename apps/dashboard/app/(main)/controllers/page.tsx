import { getTranslations } from 'next-intl/server';
import { ControllersScreen } from '@/screens/controllers/controllers-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('controllers') };
}

export default function ControllersPage() {
  return <ControllersScreen />;
}
