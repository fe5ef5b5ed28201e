import { getTranslations } from 'next-intl/server';
import { NamespacesScreen } from '@/screens/namespaces/namespaces-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('namespaces') };
}

export default function NamespacesPage() {
  return <NamespacesScreen />;
}
