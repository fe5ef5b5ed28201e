'use client';
import { Download, FileDigit, Trash2, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CodeEditor } from '@/components/code/code-editor.tsx';
import { FileButton } from '@/components/file-button.tsx';
import type { KeyDraft } from '@/components/keys/key-draft.ts';
import { bytesOf, type KeyValue, noText, saveValue } from '@/components/keys/key-value.ts';
import { useValueFile } from '@/components/keys/use-value-file.ts';
import { Notice } from '@/components/notice.tsx';
import { Refusal } from '@/components/refusal.tsx';
import { Button } from '@/components/ui/button.tsx';
import { byteSize } from '@/lib/duration.ts';
import { testIds } from '@/test-ids.ts';

interface KeyPaneProps {
  readonly draft: KeyDraft;
  /** Values of the version that is edited. */
  readonly base: Readonly<Record<string, KeyValue>>;
  readonly selected: string | undefined;
  readonly mayEdit: boolean;
  readonly onValue: (key: string, value: KeyValue) => void;
  readonly onRemove: (key: string) => void;
  readonly onReset: (key: string) => void;
}

/** The value of the chosen key. */
export function KeyPane({ selected, ...props }: KeyPaneProps) {
  const t = useTranslations('configMap');
  if (selected === undefined)
    return <Notice state="off" title={t('noKeys')} text={props.mayEdit ? t('noKeysHint') : undefined} />;
  return <ChosenKey key={selected} {...props} selected={selected} />;
}

function ChosenKey(props: KeyPaneProps & { readonly selected: string }) {
  const { draft, base, selected, mayEdit, onValue } = props;
  const t = useTranslations('configMap');
  const file = useValueFile((value) => onValue(selected, value), 'all');
  const value = draft.set[selected] ?? base[selected] ?? noText;
  const removed = draft.removed.includes(selected);
  return (
    <div className="flex min-h-64 min-w-0 flex-col gap-2 p-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="min-w-0 truncate font-mono text-xs">{selected}</h2>
        <span className="text-ink-3 text-xs">{byteSize(bytesOf(value))}</span>
        <span className="ml-auto flex flex-wrap gap-1.5">
          <Button
            size="icon"
            aria-label={t('download', { key: selected })}
            onClick={() => saveValue(selected, value)}
            data-testid={testIds.keyDownload}
          >
            <Download aria-hidden />
          </Button>
          {mayEdit ? <EditButtons {...props} removed={removed} onFile={file.take} /> : null}
        </span>
      </div>
      <Refusal text={file.problem} />
      {removed ? (
        <p className="text-failing-ink text-sm">{t('willBeRemoved')}</p>
      ) : value.kind === 'file' ? (
        <BinaryValue bytes={value.bytes} mayEdit={mayEdit} />
      ) : (
        <CodeEditor
          value={value.text}
          label={selected}
          language={/\.(ya?ml|json)$/.test(selected) ? 'yaml' : 'text'}
          readOnly={!mayEdit}
          onChange={(text) => onValue(selected, { kind: 'text', text })}
          testId={testIds.keyValue}
          className="min-h-40 flex-1"
        />
      )}
    </div>
  );
}

interface EditButtonsProps extends KeyPaneProps {
  readonly selected: string;
  readonly removed: boolean;
  readonly onFile: (file: File) => void;
}

function EditButtons({ draft, selected, removed, onFile, onReset, onRemove }: EditButtonsProps) {
  const t = useTranslations('configMap');
  const field = useTranslations('valueField');
  return (
    <>
      {selected in draft.set || removed ? (
        <Button onClick={() => onReset(selected)}>
          <Undo2 aria-hidden />
          {t('reset')}
        </Button>
      ) : null}
      {removed ? null : (
        <>
          <FileButton
            label={field('file')}
            description={field('fileFor', { field: selected })}
            onFile={onFile}
            testId={testIds.valueFile}
          />
          <Button onClick={() => onRemove(selected)} data-testid={testIds.keyRemove}>
            <Trash2 aria-hidden />
            {t('remove')}
          </Button>
        </>
      )}
    </>
  );
}

function BinaryValue({ bytes, mayEdit }: { readonly bytes: number; readonly mayEdit: boolean }) {
  const t = useTranslations('configMap');
  return (
    <div
      className="flex flex-1 flex-col items-center justify-center gap-1 rounded border border-dashed p-6 text-center"
      data-testid={testIds.valueChosen}
    >
      <FileDigit aria-hidden className="size-6 text-ink-3" />
      <p className="font-medium text-sm">{t('binary', { size: byteSize(bytes) })}</p>
      <p className="text-ink-2 text-sm">{t(mayEdit ? 'binaryHint' : 'binaryView')}</p>
    </div>
  );
}
