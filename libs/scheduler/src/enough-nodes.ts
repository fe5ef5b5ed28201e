/** Upstream's figures: fewer nodes than this are all looked at, and of more never less than so many percent. */
const fewest = 100;
const leastPercent = 5;

/** How many nodes that would do are enough to choose from, in a cluster of `total`: upstream's default. */
export function enoughNodes(total: number): number {
  const percent = Math.max(leastPercent, 50 - Math.floor(total / 125));
  return Math.min(total, Math.max(fewest, Math.floor((total * percent) / 100)));
}
