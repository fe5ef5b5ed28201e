import { getTranslations } from 'next-intl/server';
import { OverviewScreen } from '@/screens/overview/overview-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('overview') };
}

export default function OverviewPage() {
  return <OverviewScreen />;
}
