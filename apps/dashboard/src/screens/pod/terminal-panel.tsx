'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Notice } from '@/components/notice.tsx';
import { MayExec } from '@/graphql/terminal.ts';
import { testIds } from '@/test-ids.ts';
import type { PodContainer } from './pod-screen.tsx';
import { type ShellName, shells } from './shells.ts';
import { Terminal } from './terminal.tsx';
import { TerminalKeys } from './terminal-keys.tsx';
import { TerminalToolbar } from './terminal-toolbar.tsx';
import type { TerminalControls } from './terminal-view.tsx';
import { useTerminal } from './use-terminal.ts';

interface TerminalPanelProps {
  readonly cluster: string;
  readonly namespace: string;
  readonly pod: string;
  readonly containers: readonly PodContainer[];
}

/** A shell in a container. It begins when it is asked for, and ends when the page of the pod is left. */
export function TerminalPanel({ cluster, namespace, pod, containers }: TerminalPanelProps) {
  const t = useTranslations('terminal');
  const [{ data }] = useQuery({ query: MayExec, variables: { cluster, namespace, pod } });
  const running = containers.filter(({ state }) => state === 'RUNNING');
  const preferred = running.find(({ init }) => !init) ?? running[0];
  const [chosen, setChosen] = useState<string>();
  const [shellName, setShellName] = useState<ShellName>('best');
  const [screenReader, setScreenReader] = useState(false);
  const [controls, setControls] = useState<TerminalControls>();
  const action = useRef<HTMLButtonElement>(null);
  const terminal = useTerminal();
  const refusal = data?.can.find(({ allowed }) => !allowed);
  const container = chosen ?? preferred?.name;
  if (terminal.phase.name === 'idle') {
    if (refusal) return <Notice state="off" title={t('forbidden')} text={refusal.reason} />;
    if (container === undefined) return <Notice state="off" title={t('notRunning')} text={t('notRunningHint')} />;
  }
  const begin = () => {
    if (container !== undefined) terminal.begin({ cluster, namespace, pod, container, command: shells[shellName] });
  };
  return (
    <div className="flex h-full min-h-0 flex-col" data-testid={testIds.terminal} data-phase={terminal.phase.name}>
      <TerminalToolbar
        containers={containers}
        container={container}
        onContainer={setChosen}
        shellName={shellName}
        onShellName={setShellName}
        screenReader={screenReader}
        onScreenReader={setScreenReader}
        terminal={terminal}
        controls={controls}
        onBegin={begin}
        actionRef={action}
      />
      {terminal.phase.name === 'idle' ? (
        <Notice
          state="off"
          title={t('idle', { container: container ?? '' })}
          text={t('idleHint')}
          action={{ label: t('begin'), onClick: begin }}
        />
      ) : (
        <>
          <div className="min-h-0 flex-1 bg-canvas py-2 pl-4 max-sm:pl-3">
            <Terminal
              shell={terminal.shell}
              screenReader={screenReader}
              onControls={setControls}
              onStarted={terminal.onStarted}
              onEnded={terminal.onEnded}
              onLeave={() => action.current?.focus()}
            />
          </div>
          <TerminalKeys controls={controls} />
        </>
      )}
    </div>
  );
}
