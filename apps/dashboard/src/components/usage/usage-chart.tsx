'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { cn } from '@/lib/class-names.ts';
import { testIds } from '@/test-ids.ts';
import { chartData, drawnFrom, type Measure, type ObjectUsage, scaleEnd, scaleSteps } from './chart-data.ts';
import { type ChartLine, chartHeight } from './chart-options.ts';
import { containerTokens } from './chart-palette.ts';
import { useChartTime } from './use-chart-time.ts';

/** Its place is kept while its code comes. */
const ChartCanvas = dynamic(() => import('./chart-canvas.tsx').then((module) => module.ChartCanvas), {
  ssr: false,
  loading: () => <div style={{ height: chartHeight }} />,
});

interface UsageChartProps {
  readonly usage: ObjectUsage;
  readonly measure: Measure;
  readonly title: string;
  readonly format: (value: number) => string;
  /** Below this the scale does not end: noise is to look like noise. */
  readonly least: number;
  readonly hovered: number | undefined;
  readonly onHover: (index: number | undefined) => void;
  readonly group: string;
}

/** One measure over time: average as a line, the largest sample as a band over it, requests and limits across. */
export function UsageChart(props: UsageChartProps) {
  const { usage, measure, title, format, least, hovered, onHover, group } = props;
  const t = useTranslations('usage');
  const time = useChartTime(usage.history);
  const data = useMemo(() => chartData(usage.history, measure), [usage.history, measure]);
  const lines = useMemo(() => linesOf(usage, measure), [usage, measure]);
  const setup = useMemo(() => {
    const [from, to] = [usage.history.from, usage.history.to].map((at) => Date.parse(at) / 1000);
    const end = scaleEnd(
      data,
      lines.map(({ value }) => value),
      least,
    );
    const start = drawnFrom(data, from ?? 0, to ?? 0);
    return { data, lines, from: start, to: to ?? 0, end, steps: scaleSteps[measure], format, time: time.tick };
  }, [usage.history, data, lines, measure, least, format, time]);
  const values = data.series.map(({ averages, maxima }) => ({
    average: (hovered === undefined ? undefined : averages[hovered]) ?? null,
    max: (hovered === undefined ? undefined : maxima[hovered]) ?? null,
  }));
  const at = hovered === undefined ? undefined : data.times[hovered];
  const current = usage.current?.[measure];
  return (
    <figure className="min-w-0" data-testid={testIds.usageChart} data-measure={measure} data-points={data.times.length}>
      <figcaption className="mb-1 flex h-6 items-center gap-2 text-sm">
        <span className="text-ink-2">{title}</span>
        {at === undefined ? (
          <strong className="font-semibold text-base" data-testid={testIds.usageNow}>
            {current === undefined ? '–' : format(current)}
          </strong>
        ) : (
          <Reading value={values[0]} at={time.exact(at)} format={format} />
        )}
        <Levels lines={lines} end={setup.end} format={format} />
      </figcaption>
      <p className="sr-only">{summary(t, data.series[0]?.averages ?? [], format)}</p>
      <ChartCanvas setup={setup} group={group} onHover={onHover} />
      {data.series.length > 1 ? (
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 pl-[52px] text-ink-2 text-xs">
          {data.series.slice(1).map(({ name, averages }, index) => (
            <li key={name} className="flex items-center gap-1.5">
              <span
                className="h-0.5 w-3 rounded-full"
                style={{ background: `var(${containerTokens[index % containerTokens.length]})` }}
                aria-hidden
              />
              {name}
              <span className="text-ink-3">{shown(averages, hovered, format)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </figure>
  );
}

interface ReadingProps {
  readonly value: { readonly average: number | null; readonly max: number | null } | undefined;
  readonly at: string;
  readonly format: (value: number) => string;
}

/** What stands under the crosshair. */
function Reading({ value, at, format }: ReadingProps) {
  const t = useTranslations('usage');
  return (
    <span className="truncate" data-testid={testIds.usageReading}>
      {value?.average === null || value?.average === undefined || value.max === null ? (
        <span className="text-ink-3">{t('notSampled')}</span>
      ) : (
        <>
          <strong className="font-semibold text-base">{format(value.average)}</strong>{' '}
          <span className="text-ink-2">{t('upTo', { value: format(value.max) })}</span>
        </>
      )}{' '}
      <span className="text-ink-3 text-xs">{at}</span>
    </span>
  );
}

interface LevelsProps {
  readonly lines: readonly ChartLine[];
  readonly end: number;
  readonly format: (value: number) => string;
}

function Levels({ lines, end, format }: LevelsProps) {
  const t = useTranslations('usage');
  return (
    <span className="ml-auto flex shrink-0 items-center gap-3 text-ink-2 text-xs">
      {lines.map(({ kind, value }) => (
        <span key={kind} className="flex items-center gap-1.5 whitespace-nowrap">
          <span
            className={cn(
              'w-3.5 border-t-2',
              kind === 'request' ? 'border-dotted' : 'border-dashed',
              kind === 'limit' ? 'border-failing' : 'border-ink-3',
            )}
            aria-hidden
          />
          {t(`levels.${kind}`, { value: format(value) })}
          {value > end ? <span aria-hidden>↑</span> : null}
        </span>
      ))}
    </span>
  );
}

function linesOf({ requests, limits, allocatable }: ObjectUsage, measure: Measure): ChartLine[] {
  const lines = [
    { kind: 'request', value: requests[measure] },
    { kind: 'limit', value: limits[measure] },
    { kind: 'allocatable', value: allocatable?.[measure] ?? null },
  ] as const;
  return lines.flatMap(({ kind, value }) => (value === null ? [] : [{ kind, value }]));
}

function shown(averages: readonly (number | null)[], hovered: number | undefined, format: (value: number) => string) {
  const value = hovered === undefined ? averages.findLast((each) => each !== null) : averages[hovered];
  return value === null || value === undefined ? '–' : format(value);
}

type Translate = ReturnType<typeof useTranslations<'usage'>>;

function summary(t: Translate, averages: readonly (number | null)[], format: (value: number) => string): string {
  const sampled = averages.filter((value) => value !== null);
  if (sampled.length === 0) return t('empty');
  const [least, most] = [Math.min(...sampled), Math.max(...sampled)];
  return t('summary', { least: format(least), most: format(most), last: format(sampled.at(-1) ?? 0) });
}
