'use client';
import { ArrowDownToLine, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Notice } from '@/components/notice.tsx';
import { Button } from '@/components/ui/button.tsx';
import { fieldClasses } from '@/components/ui/input.tsx';
import { Switch } from '@/components/ui/switch.tsx';
import { cn } from '@/lib/class-names.ts';
import { testIds } from '@/test-ids.ts';
import { LogLines } from './log-lines.tsx';
import { usePodLogs } from './use-pod-logs.ts';

interface LogPanelProps {
  readonly cluster: string;
  readonly namespace: string;
  readonly pod: string;
  readonly containers: readonly string[];
  readonly initial: string;
}

const tails = [200, 1000, 10_000];

/** A container's log: followed, searched, also of the one before the last restart. */
export function LogPanel({ cluster, namespace, pod, containers, initial }: LogPanelProps) {
  const t = useTranslations('logs');
  const [container, setContainer] = useState(initial);
  const [previous, setPrevious] = useState(false);
  const [tailLines, setTailLines] = useState(200);
  const [times, setTimes] = useState(false);
  const [following, setFollowing] = useState(true);
  const [search, setSearch] = useState('');
  const { lines, ended, refused } = usePodLogs({ cluster, namespace, pod, container, previous, tailLines });
  const needle = search.trim().toLowerCase();
  const shown = useMemo(
    () => (needle === '' ? lines : lines.filter((line) => line.text.toLowerCase().includes(needle))),
    [lines, needle],
  );
  return (
    <div className="flex h-full min-h-0 flex-col" data-testid={testIds.logs} data-following={following}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b px-4 py-2 text-sm max-sm:px-3">
        {containers.length > 1 ? (
          <select
            aria-label={t('container')}
            value={container}
            onChange={(event) => setContainer(event.target.value)}
            className={cn(fieldClasses, 'h-7 w-auto')}
          >
            {containers.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        ) : null}
        <select
          aria-label={t('tail')}
          value={tailLines}
          onChange={(event) => setTailLines(Number(event.target.value))}
          className={cn(fieldClasses, 'h-7 w-auto')}
        >
          {tails.map((count) => (
            <option key={count} value={count}>
              {t('lastLines', { count })}
            </option>
          ))}
        </select>
        <Toggle label={t('previous')} checked={previous} onChange={setPrevious} testId={testIds.logPrevious} />
        <Toggle label={t('times')} checked={times} onChange={setTimes} />
        <div className="relative ml-auto w-60 max-sm:ml-0 max-sm:w-full">
          <Search className="pointer-events-none absolute top-1.5 left-2 size-3.5 text-ink-3" aria-hidden />
          <input
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            data-testid={testIds.logSearch}
            className={cn(fieldClasses, 'h-7 pl-7')}
          />
        </div>
        <span className="min-w-16 text-right text-ink-3 text-xs">
          {needle === '' ? t('lines', { count: lines.length }) : t('found', { count: shown.length })}
        </span>
      </div>
      <div className="relative min-h-0 flex-1 bg-sunken">
        {refused ? (
          <Notice state="warning" title={previous ? t('noPrevious') : t('refused')} text={refused} />
        ) : shown.length === 0 ? (
          <p className="px-4 py-3 text-ink-3 text-sm">
            {needle !== '' ? t('nothingFound') : ended ? t('emptyEnded') : t('empty')}
          </p>
        ) : (
          <LogLines lines={shown} needle={needle} times={times} following={following} onFollowing={setFollowing} />
        )}
        {!following && !refused && shown.length > 0 ? (
          <Button
            className="absolute right-4 bottom-4 shadow-float"
            onClick={() => setFollowing(true)}
            data-testid={testIds.logFollow}
          >
            <ArrowDownToLine aria-hidden />
            {t('toEnd')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function Toggle({ label, checked, onChange, testId }: ToggleProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control
    <label className="flex items-center gap-1.5 text-ink-2">
      <Switch checked={checked} onCheckedChange={onChange} data-testid={testId} />
      {label}
    </label>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly testId?: string;
}
