'use client';
import { ClipboardPaste, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode, Ref } from 'react';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { fieldClasses } from '@/components/ui/input.tsx';
import { Switch } from '@/components/ui/switch.tsx';
import { cn } from '@/lib/class-names.ts';
import type { State } from '@/lib/state.ts';
import { testIds } from '@/test-ids.ts';
import type { PodContainer } from './pod-screen.tsx';
import { type ShellName, shellNames } from './shells.ts';
import type { TerminalControls } from './terminal-view.tsx';
import type { TerminalPhase, TerminalState } from './use-terminal.ts';
import { useTerminalSentence } from './use-terminal-sentence.ts';

interface TerminalToolbarProps {
  readonly containers: readonly PodContainer[];
  readonly container: string | undefined;
  readonly onContainer: (name: string) => void;
  readonly shellName: ShellName;
  readonly onShellName: (name: ShellName) => void;
  readonly screenReader: boolean;
  readonly onScreenReader: (on: boolean) => void;
  readonly terminal: TerminalState;
  readonly controls: TerminalControls | undefined;
  readonly onBegin: () => void;
  /** Where the keyboard goes when it leaves the terminal. */
  readonly actionRef: Ref<HTMLButtonElement>;
}

/** Where the shell runs, how it is, and what can be done with it. */
export function TerminalToolbar(props: TerminalToolbarProps) {
  const { terminal, controls, screenReader, onScreenReader, onBegin, actionRef } = props;
  const t = useTranslations('terminal');
  const idle = terminal.phase.name === 'idle';
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b px-4 py-2 text-sm max-sm:px-3">
      <Choices {...props} />
      {idle ? null : <Sentence phase={terminal.phase} />}
      <div className="ml-auto flex flex-wrap items-center gap-x-3 gap-y-2 max-sm:ml-0">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control */}
        <label className="flex items-center gap-1.5 text-ink-2">
          <Switch checked={screenReader} onCheckedChange={onScreenReader} />
          {t('screenReader')}
        </label>
        {idle || !controls ? null : <ClipboardButtons controls={controls} />}
        {idle ? null : terminal.busy ? (
          <Button ref={actionRef} onClick={terminal.close} data-testid={testIds.terminalEnd}>
            {t('end')}
          </Button>
        ) : (
          <Button ref={actionRef} variant="primary" onClick={onBegin} data-testid={testIds.terminalBegin}>
            {t('beginAnother')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Choices({ containers, container, onContainer, shellName, onShellName, terminal }: TerminalToolbarProps) {
  const t = useTranslations('terminal');
  return (
    <>
      <Choice label={t('container')} value={container ?? ''} disabled={terminal.busy} onChange={onContainer}>
        {containers.map(({ name, state }) => (
          <option key={name} value={name} disabled={state !== 'RUNNING'}>
            {state === 'RUNNING' ? name : t('containerNotRunning', { name })}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('shell')}
        value={shellName}
        disabled={terminal.busy}
        onChange={(next) => onShellName(shellNames.find((name) => name === next) ?? 'best')}
      >
        {shellNames.map((name) => (
          <option key={name} value={name}>
            {t(`shells.${name}`)}
          </option>
        ))}
      </Choice>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, disabled, onChange, children }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
      className={cn(fieldClasses, 'h-7 w-auto max-w-60 disabled:opacity-60')}
    >
      {children}
    </select>
  );
}

/** The browser offers its clipboard only to pages that it trusts: over https, or on this machine. */
function ClipboardButtons({ controls }: { readonly controls: TerminalControls }) {
  const t = useTranslations('terminal');
  const paste = async () => controls.paste(await navigator.clipboard.readText().catch(() => ''));
  return (
    <span className="flex">
      <Button variant="ghost" size="icon" aria-label={t('copy')} title={t('copy')} onClick={controls.copy}>
        <Copy aria-hidden />
      </Button>
      {window.isSecureContext ? (
        <Button variant="ghost" size="icon" aria-label={t('paste')} title={t('paste')} onClick={() => void paste()}>
          <ClipboardPaste aria-hidden />
        </Button>
      ) : null}
    </span>
  );
}

function shapeOf(phase: TerminalPhase): State {
  if (phase.name === 'running') return 'healthy';
  if (phase.name !== 'ended') return 'progressing';
  if (phase.end.how === 'exited' || phase.end.how === 'closed') return 'off';
  return phase.end.how === 'refused' ? 'failing' : 'warning';
}

function Sentence({ phase }: { readonly phase: TerminalPhase }) {
  const sentence = useTerminalSentence(phase);
  return (
    <p className="flex min-w-0 items-center gap-1.5 text-ink-2" role="status" data-testid={testIds.terminalSentence}>
      <StateShape state={shapeOf(phase)} />
      <span className="min-w-0">{sentence}</span>
    </p>
  );
}
