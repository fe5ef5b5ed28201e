import { getTranslations } from 'next-intl/server';
import { CronJobsScreen } from '@/screens/cron-jobs/cron-jobs-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('cronJobs') };
}

export default function CronJobsPage() {
  return <CronJobsScreen />;
}
