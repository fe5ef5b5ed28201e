import { getTranslations } from 'next-intl/server';
import { DeploymentsScreen } from '@/screens/deployments/deployments-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('deployments') };
}

export default function DeploymentsPage() {
  return <DeploymentsScreen />;
}
