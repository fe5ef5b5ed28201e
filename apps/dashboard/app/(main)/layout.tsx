import type { ReactNode } from 'react';
import { Frame } from '@/frame/frame.tsx';

export default function MainLayout({ children }: { readonly children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
