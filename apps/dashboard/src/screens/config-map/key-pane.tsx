'use client';
import { Trash2, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CodeEditor } from '@/components/code/code-editor.tsx';
import type { KeyDraft } from '@/components/keys/key-draft.ts';
import { Notice } from '@/components/notice.tsx';
import { Button } from '@/components/ui/button.tsx';
import { byteSize } from '@/lib/duration.ts';
import { testIds } from '@/test-ids.ts';
import type { ConfigMap } from './config-map-screen.tsx';

interface KeyPaneProps {
  readonly configMap: ConfigMap;
  readonly draft: KeyDraft;
  /** Texts of the version that is edited. */
  readonly base: Readonly<Record<string, string>>;
  readonly selected: string | undefined;
  readonly mayEdit: boolean;
  readonly onText: (key: string, text: string) => void;
  readonly onRemove: (key: string) => void;
  readonly onReset: (key: string) => void;
}

/** The value of the chosen key. */
export function KeyPane({ configMap, draft, base, selected, mayEdit, onText, onRemove, onReset }: KeyPaneProps) {
  const t = useTranslations('configMap');
  if (selected === undefined)
    return <Notice state="off" title={t('noKeys')} text={mayEdit ? t('noKeysHint') : undefined} />;
  const stored = configMap.keys.find(({ key }) => key === selected);
  const removed = draft.removed.includes(selected);
  const edited = selected in draft.set;
  const text = draft.set[selected] ?? base[selected] ?? '';
  const bytes = new TextEncoder().encode(text).length;
  return (
    <div className="flex min-h-64 min-w-0 flex-col gap-2 p-3">
      <div className="flex items-center gap-2">
        <h2 className="min-w-0 truncate font-mono text-xs">{selected}</h2>
        <span className="text-ink-3 text-xs">{byteSize(stored?.binary ? stored.bytes : bytes)}</span>
        {mayEdit ? (
          <span className="ml-auto flex gap-1.5">
            {edited || removed ? (
              <Button onClick={() => onReset(selected)}>
                <Undo2 aria-hidden />
                {t('reset')}
              </Button>
            ) : null}
            {removed ? null : (
              <Button onClick={() => onRemove(selected)} data-testid={testIds.keyRemove}>
                <Trash2 aria-hidden />
                {t('remove')}
              </Button>
            )}
          </span>
        ) : null}
      </div>
      {removed ? (
        <p className="text-failing-ink text-sm">{t('willBeRemoved')}</p>
      ) : stored?.binary && !edited ? (
        <Notice state="off" title={t('binary')} text={t('binaryHint', { size: byteSize(stored.bytes) })} />
      ) : (
        <CodeEditor
          key={selected}
          value={text}
          label={selected}
          language={/\.(ya?ml|json)$/.test(selected) ? 'yaml' : 'text'}
          readOnly={!mayEdit}
          onChange={(next) => onText(selected, next)}
          testId={testIds.keyValue}
          className="min-h-40 flex-1"
        />
      )}
    </div>
  );
}
