'use client';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { unifiedMergeView } from '@codemirror/merge';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { cn } from '@/lib/class-names.ts';
import { editorTheme } from './editor-theme.ts';

export interface CodeEditorProps {
  readonly value: string;
  readonly label: string;
  readonly language?: 'yaml' | 'text';
  readonly readOnly?: boolean;
  /** Shows what differs from this text, in place. */
  readonly original?: string | undefined;
  readonly onChange?: (value: string) => void;
  readonly className?: string;
  readonly testId?: string;
}

function extensionsOf(props: CodeEditorProps): Extension[] {
  const { label, language, readOnly, original } = props;
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    keymap.of([...defaultKeymap, ...historyKeymap, ...(readOnly ? [] : [indentWithTab])]),
    EditorView.contentAttributes.of({ 'aria-label': label }),
    editorTheme,
    ...(readOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : [highlightActiveLine()]),
    ...(language === 'yaml' ? [yaml()] : [EditorView.lineWrapping]),
    ...(original === undefined
      ? []
      : [unifiedMergeView({ original, mergeControls: false, collapseUnchanged: { margin: 3, minSize: 6 } })]),
  ];
}

/** Marks a `value` from outside: it is not told back, since the editor knows but one kind of line end. */
const fromOutside = Annotation.define<true>();

/** CodeMirror; what is typed is told, and a new `value` from outside replaces what is there. */
export function CodeEditorView(props: CodeEditorProps) {
  const { value, language, readOnly, original, onChange, className, testId } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made anew only when what it is changes, not its text
  useEffect(() => {
    if (!host.current) return;
    const tell = EditorView.updateListener.of((update) => {
      const typed = !update.transactions.some((transaction) => transaction.annotation(fromOutside));
      if (update.docChanged && typed) latest.current.onChange?.(update.state.doc.toString());
    });
    const created = new EditorView({
      parent: host.current,
      state: EditorState.create({ doc: latest.current.value, extensions: [...extensionsOf(props), tell] }),
    });
    view.current = created;
    return () => created.destroy();
  }, [language, readOnly, original]);

  useEffect(() => {
    const current = view.current;
    if (!current || current.state.doc.eq(current.state.toText(value))) return;
    current.dispatch({
      changes: { from: 0, to: current.state.doc.length, insert: value },
      annotations: fromOutside.of(true),
    });
  }, [value]);

  return <div ref={host} data-testid={testId} className={cn('overflow-hidden rounded border bg-canvas', className)} />;
}
