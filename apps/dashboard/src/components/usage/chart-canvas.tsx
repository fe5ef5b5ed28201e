'use client';
import 'uplot/dist/uPlot.min.css';
import { useTheme } from 'next-themes';
import { useEffect, useRef } from 'react';
import UPlot from 'uplot';
import { useWidth } from '@/lib/use-width.ts';
import { alignedData, type ChartSetup, chartHeight, chartOptions } from './chart-options.ts';
import { paletteOf } from './chart-palette.ts';

interface ChartCanvasProps {
  readonly setup: ChartSetup;
  readonly group: string;
  readonly onHover: (index: number | undefined) => void;
}

/** The drawing of a chart: what it says stands in words beside it. */
export function ChartCanvas({ setup, group, onHover }: ChartCanvasProps) {
  const [measure, width] = useWidth<HTMLDivElement>();
  const { resolvedTheme } = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<UPlot>(undefined);
  const latest = useRef({ setup, onHover, width });
  latest.current = { setup, onHover, width };
  const names = setup.data.series.map(({ name }) => name).join(' ');
  const isLaidOut = width > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours, other containers other lines
  useEffect(() => {
    const element = place.current;
    if (!element || !isLaidOut) return;
    const options = chartOptions({
      setup: () => latest.current.setup,
      palette: paletteOf(element),
      width: latest.current.width,
      height: chartHeight,
      group,
      onHover: (index) => latest.current.onHover(index),
    });
    const made = new UPlot(options, alignedData(latest.current.setup.data), element);
    chart.current = made;
    return () => {
      chart.current = undefined;
      made.destroy();
    };
  }, [isLaidOut, resolvedTheme, names, group]);

  useEffect(() => {
    chart.current?.setData(alignedData(setup.data));
  }, [setup]);
  useEffect(() => {
    if (width > 0) chart.current?.setSize({ width, height: chartHeight });
  }, [width]);

  return (
    <div ref={measure} className="min-w-0 overflow-hidden" style={{ height: chartHeight }} aria-hidden>
      <div ref={place} />
    </div>
  );
}
