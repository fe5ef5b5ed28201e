import { getTranslations } from 'next-intl/server';
import { EventsScreen } from '@/screens/events/events-screen.tsx';

export async function generateMetadata() {
  const t = await getTranslations('navigation.screens');
  return { title: t('events') };
}

export default function EventsPage() {
  return <EventsScreen />;
}
