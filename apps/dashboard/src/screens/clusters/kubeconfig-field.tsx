'use client';
import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { FileButton } from '@/components/file-button.tsx';
import { Refusal } from '@/components/refusal.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Textarea } from '@/components/ui/input.tsx';
import { cn } from '@/lib/class-names.ts';
import { byteSize } from '@/lib/duration.ts';
import { testIds } from '@/test-ids.ts';
import { type Kubeconfig, kubeconfigLimit } from './use-kubeconfig.ts';

/** Where a kubeconfig is pasted or dropped, or its file chosen. Gives way to one line once it has been read. */
export function KubeconfigField({ kubeconfig }: { readonly kubeconfig: Kubeconfig }) {
  const t = useTranslations('addCluster');
  const [editing, setEditing] = useState(false);
  const { text, contexts, refused, reading } = kubeconfig;
  if (contexts && !editing)
    return (
      <p
        className="flex h-8 items-center gap-2 rounded border bg-sunken px-2.5 text-sm"
        data-testid={testIds.kubeconfigRead}
      >
        <span className="min-w-0 truncate">{t('read', { size: byteSize(text.length), count: contexts.length })}</span>
        <Button variant="link" size="bare" className="ml-auto" onClick={() => setEditing(true)}>
          {t('change')}
        </Button>
      </p>
    );
  return (
    <div className="flex flex-col gap-2">
      <DropArea kubeconfig={kubeconfig} onTaken={() => setEditing(false)} />
      {reading ? (
        <p className="text-ink-3 text-xs" role="status">
          {t('reading')}
        </p>
      ) : null}
      <Refusal text={refused} />
    </div>
  );
}

interface DropAreaProps {
  readonly kubeconfig: Kubeconfig;
  readonly onTaken: () => void;
}

function DropArea({ kubeconfig, onTaken }: DropAreaProps) {
  const t = useTranslations('addCluster');
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<string>();
  const limit = `${kubeconfigLimit / 1024 / 1024} MiB`;
  const take = async (file: File | undefined) => {
    if (!file) return;
    setTooLarge(
      file.size > kubeconfigLimit ? t('tooLarge', { name: file.name, size: byteSize(file.size), limit }) : undefined,
    );
    if (file.size > kubeconfigLimit) return;
    kubeconfig.change(await file.text(), 'now');
    onTaken();
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way more; pasting and choosing a file need no pointer
    <div
      className={cn('flex flex-col gap-2 rounded', over && 'outline-2 outline-accent outline-offset-2')}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Textarea
        autoFocus
        aria-label={t('kubeconfig')}
        placeholder={t('placeholder')}
        value={kubeconfig.text}
        onChange={(event) => kubeconfig.change(event.target.value, 'soon')}
        onPaste={() => setTooLarge(undefined)}
        autoComplete="off"
        maxLength={kubeconfigLimit}
        className="h-36 resize-y"
        data-testid={testIds.kubeconfigText}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <FileButton label={t('chooseFile')} onFile={(file) => void take(file)} testId={testIds.kubeconfigFile} />
        <span className="text-ink-3 text-xs">{t('limit', { limit })}</span>
      </div>
      <Refusal text={tooLarge} />
    </div>
  );
}
