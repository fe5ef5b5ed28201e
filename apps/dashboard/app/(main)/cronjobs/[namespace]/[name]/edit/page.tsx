import type { Metadata } from 'next';
import { EditCronJobScreen } from '@/screens/cron-job-form/edit-cron-job-screen.tsx';

export async function generateMetadata({ params }: { params: Promise<{ name: string }> }): Promise<Metadata> {
  return { title: decodeURIComponent((await params).name) };
}

export default function EditCronJobPage() {
  return <EditCronJobScreen />;
}
