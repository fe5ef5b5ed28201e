import type uPlot from 'uplot';
import { type ChartData, lonePoints } from './chart-data.ts';
import type { ChartPalette } from './chart-palette.ts';

/** Pixels. */
export const chartHeight = 148;

/** A level to compare with, drawn across the chart. */
export interface ChartLine {
  readonly kind: 'request' | 'limit' | 'allocatable';
  readonly value: number;
}

export interface ChartSetup {
  readonly data: ChartData;
  readonly lines: readonly ChartLine[];
  /** Seconds since the epoch. */
  readonly from: number;
  readonly to: number;
  /** Upper end of the scale. */
  readonly end: number;
  /** Steps that the scale may be divided by. */
  readonly steps: readonly number[];
  /** Of the values of the scale. */
  readonly format: (value: number) => string;
  /** Of instants, in seconds since the epoch. */
  readonly time: (at: number) => string;
}

interface OptionsInput {
  /** Asked at each drawing: what is drawn changes while the chart stays. */
  readonly setup: () => ChartSetup;
  readonly palette: ChartPalette;
  readonly width: number;
  readonly height: number;
  /** Charts of one group share their crosshair. */
  readonly group: string;
  /** Index of the point under the crosshair. */
  readonly onHover: (index: number | undefined) => void;
}

export function alignedData({ times, series }: ChartData): uPlot.AlignedData {
  const [whole, ...containers] = series;
  const columns = [whole?.maxima ?? [], whole?.averages ?? [], ...containers.map(({ averages }) => averages)];
  return [[...times], ...columns.map((column) => [...column])];
}

export function chartOptions(input: OptionsInput): uPlot.Options {
  const { setup, palette, width, height, group, onHover } = input;
  return {
    width,
    height,
    legend: { show: false },
    padding: [8, 8, 0, 0],
    cursor: { y: false, drag: { x: false, y: false }, sync: { key: group }, points: { size: 7 } },
    scales: {
      x: { time: true, range: () => [setup().from, setup().to] },
      y: { range: () => [0, setup().end] },
    },
    axes: axesOf(input),
    series: seriesOf(setup().data, palette),
    bands: [{ series: [1, 2], fill: palette.band }],
    hooks: {
      setCursor: [({ cursor }) => onHover(cursor.idx ?? undefined)],
      draw: [(chart) => drawLines(chart, setup(), palette)],
    },
  };
}

function seriesOf({ series }: ChartData, palette: ChartPalette): uPlot.Series[] {
  const points: uPlot.Series.Points = {
    filter: (chart, index) => lonePoints([...(chart.data[index] ?? [])]),
    show: true,
    size: 4,
  };
  const line = (stroke: string, width: number): uPlot.Series => ({
    stroke,
    width,
    points: { ...points, fill: stroke },
  });
  const colourOf = (index: number) => palette.containers[index % palette.containers.length] ?? palette.line;
  const containers = series.slice(1).map((_, index) => line(colourOf(index), 1.25));
  return [{}, { width: 0, points: { show: false } }, line(palette.line, 1.75), ...containers];
}

function axesOf({ setup, palette: { text, grid, font } }: OptionsInput): uPlot.Axis[] {
  const common = { stroke: text, font, ticks: { show: false }, grid: { stroke: grid, width: 1 } };
  return [
    { ...common, grid: { show: false }, size: 24, gap: 4, space: 84, values: (_, ticks) => ticks.map(setup().time) },
    {
      ...common,
      size: 52,
      gap: 6,
      space: 36,
      incrs: [...setup().steps],
      values: (_, ticks) => ticks.map(setup().format),
    },
  ];
}

function drawLines(chart: uPlot, { lines, end }: ChartSetup, palette: ChartPalette): void {
  const { ctx, bbox } = chart;
  ctx.save();
  ctx.lineWidth = Math.max(1, devicePixelRatio);
  for (const { kind, value } of lines) {
    if (value > end) continue;
    const y = Math.round(chart.valToPos(value, 'y', true)) + 0.5;
    ctx.strokeStyle = kind === 'limit' ? palette.limit : palette.request;
    ctx.setLineDash((kind === 'request' ? [2, 4] : [6, 4]).map((length) => length * devicePixelRatio));
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
  }
  ctx.restore();
}
