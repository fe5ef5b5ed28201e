/** What a clock on the wall shows. */
export interface WallTime {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes that the zone is ahead of UTC. */
  readonly offset: number;
}

export type ZoneClock = (instant: number) => WallTime;

const clocks = new Map<string, ZoneClock>();
const minuteMs = 60_000;

/** Instants are in milliseconds since the epoch. Throws RangeError for a zone that is not in the IANA database. */
export function zoneClock(timeZone: string): ZoneClock {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = createClock(timeZone);
    clocks.set(timeZone, clock);
  }
  return clock;
}

function createClock(timeZone: string): ZoneClock {
  const numeric = 'numeric';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type as string, Number(value)]));
    const part = (name: string) => parts.get(name) ?? 0;
    const [year, month, day, hour] = [part('year'), part('month'), part('day'), part('hour')];
    const [minute, second] = [part('minute'), part('second')];
    const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
    const offset = Math.round((asUtc - Math.floor(instant / 1000) * 1000) / minuteMs);
    return { year, month, day, hour, minute, second, weekday: new Date(asUtc).getUTCDay(), offset };
  };
}
