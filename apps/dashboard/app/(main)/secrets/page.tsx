import { getTranslations } from 'next-intl/server';
import { SecretsScreen } from '@/screens/secrets/secrets-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('secrets') };
}

export default function SecretsPage() {
  return <SecretsScreen />;
}
