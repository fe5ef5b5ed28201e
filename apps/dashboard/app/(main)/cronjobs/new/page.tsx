import { getTranslations } from 'next-intl/server';
import { NewCronJobScreen } from '@/screens/cron-job-form/new-cron-job-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('cronJobForm');
  return { title: t('newTitle') };
}

export default function NewCronJobPage() {
  return <NewCronJobScreen />;
}
