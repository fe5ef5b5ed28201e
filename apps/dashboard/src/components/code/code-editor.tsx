'use client';
import dynamic from 'next/dynamic';
import { Skeleton } from '@/components/ui/skeleton.tsx';

/** The editor is a third of the script of a page: it is fetched when it is first shown. */
export const CodeEditor = dynamic(async () => (await import('./code-editor-view.tsx')).CodeEditorView, {
  ssr: false,
  loading: () => (
    <div className="flex flex-col gap-2 rounded border p-3" aria-hidden>
      <Skeleton className="w-1/3" />
      <Skeleton className="w-1/2" />
      <Skeleton className="w-2/5" />
    </div>
  ),
});
