/** The zones that the browser knows, by their IANA names, with UTC before them. */
export function knownZones(): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return ['UTC', ...zones.filter((zone) => zone !== 'UTC')];
}

/** `GMT+9`: how far a zone is ahead at an instant; undefined for a name that is no zone. */
export function offsetOf(zone: string, at: Date): string | undefined {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' });
    return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const simple = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[_/\s]+/g, ' ')
    .trim();

/** Zones whose name has every word that was typed, those that begin with one first: `york`, `asia seo`. */
export function matchingZones(zones: readonly string[], typed: string): readonly string[] {
  const words = simple(typed)
    .split(' ')
    .filter((word) => word !== '');
  const rank = (zone: string) =>
    simple(zone)
      .split(' ')
      .some((part) => part.startsWith(words[0] ?? ''))
      ? 0
      : 1;
  return zones
    .filter((zone) => words.every((word) => simple(zone).includes(word)))
    .map((zone) => ({ zone, rank: rank(zone) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ zone }) => zone);
}
