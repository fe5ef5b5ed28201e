/** Colours of a chart, as the theme has them: a canvas does not know CSS variables. */
export interface ChartPalette {
  readonly line: string;
  readonly band: string;
  /** Of containers, in their order; after the last the first again. */
  readonly containers: readonly string[];
  readonly request: string;
  readonly limit: string;
  readonly grid: string;
  readonly text: string;
  readonly font: string;
}

/** Custom properties of the containers' colours. */
export const containerTokens = ['--chart-2', '--chart-3', '--chart-4', '--chart-5'] as const;

export function paletteOf(element: Element): ChartPalette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    line: token('--accent'),
    band: token('--accent-soft'),
    containers: containerTokens.map(token),
    request: token('--ink-3'),
    limit: token('--failing'),
    grid: token('--line'),
    text: token('--ink-3'),
    font: `12px ${style.fontFamily}`,
  };
}
