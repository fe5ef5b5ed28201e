import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { kindBySlug } from '@/kinds/registry.ts';
import { KindListScreen } from '@/screens/kind/kind-list-screen.tsx';

interface KindPageProps {
  readonly params: Promise<{ readonly kind: string }>;
}

export async function generateMetadata({ params }: KindPageProps): Promise<Metadata> {
  const t = await getTranslations('navigation.screens');
  const kind = kindBySlug((await params).kind);
  return kind ? { title: t(kind.id) } : {};
}

export default async function KindPage({ params }: KindPageProps) {
  const { kind } = await params;
  if (!kindBySlug(kind)) notFound();
  return <KindListScreen slug={kind} />;
}
