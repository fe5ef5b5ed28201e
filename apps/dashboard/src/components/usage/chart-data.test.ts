import { expect, test } from 'vitest';
import { chartData, drawnFrom, lonePoints, type ObjectUsage, scaleEnd } from './chart-data.ts';

type History = ObjectUsage['history'];

const start = Date.UTC(2026, 10, 27) / 1000;
const point = (minute: number, average: number, max = average) => ({
  at: new Date((start + minute * 60) * 1000).toISOString(),
  cpuCores: { average, max },
  memoryBytes: { average: average * 100, max: max * 100 },
});

function historyOf(points: History['points'], containers: History['containers'] = []): History {
  return { from: '', to: '', resolution: 60, points, containers };
}

test('a point stands in the middle of the span that it is of', () => {
  const { times, series } = chartData(historyOf([point(0, 1, 2), point(1, 3)]), 'cpuCores');
  expect(times).toEqual([start + 30, start + 90]);
  expect(series).toEqual([{ name: undefined, averages: [1, 3], maxima: [2, 3] }]);
});

test('a gap is no line and not zero; one missing sample is no gap', () => {
  const { series } = chartData(historyOf([point(0, 1), point(2, 2), point(9, 3)]), 'memoryBytes');
  expect(series[0]?.averages).toEqual([100, 200, null, 300]);
});

test('containers have lines of their own on the same line of time', () => {
  const containers = [{ name: 'side', points: [point(1, 0.5)] }];
  const { series } = chartData(historyOf([point(0, 1), point(1, 1)], containers), 'cpuCores');
  expect(series[1]).toEqual({ name: 'side', averages: [null, 0.5], maxima: [null, 0.5] });
});

test('the scale has room for a limit that is near, and leaves out one that would flatten everything', () => {
  const data = chartData(historyOf([point(0, 1, 2)]), 'cpuCores');
  expect(scaleEnd(data, [4], 0.1)).toBeCloseTo(4.32);
  expect(scaleEnd(data, [100], 0.1)).toBeCloseTo(2.16);
  expect(scaleEnd(chartData(historyOf([]), 'cpuCores'), [4], 0.1)).toBeCloseTo(0.108);
});

test('what began a while ago is drawn from there on, and never less than a sixth of what was asked for', () => {
  const from = (ago: number) => drawnFrom({ times: [3600 - ago], series: [] }, 0, 3600);
  expect(from(3600)).toBe(0);
  expect(from(1800)).toBe(1740);
  expect(from(60)).toBe(3000);
});

test('a value between gaps is found, since no line leads to it', () => {
  expect(lonePoints([null, 1, null, 2, 3, null, 4])).toEqual([1, 6]);
});
