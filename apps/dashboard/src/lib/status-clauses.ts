/** What the server's status sentences are put together from, so that other languages can say the same. */
const patterns = {
  rollingOut: /^rolling out$/,
  newOf: /^(?<count>\d+) of (?<total>\d+) new$/,
  newAvailable: /^(?<count>\d+) of (?<total>\d+) new available$/,
  readyOf: /^(?<count>\d+) of (?<total>\d+) ready$/,
  doneOf: /^(?<count>\d+) of (?<total>\d+) done$/,
  healthyOf: /^(?<count>\d+) of (?<total>\d+) healthy$/,
  needed: /^(?<count>\d+) needed$/,
  mayBeEvicted: /^(?<count>\d+) may be evicted$/,
  noneMayBeEvicted: /^none may be evicted$/,
  selectsNoPod: /^selects no pod$/,
  oldLeft: /^(?<count>\d+) old still to go$/,
  exits: /^exits with (?<code>-?\d+)$/,
  endsItself: /^ends by itself$/,
  outOfMemory: /^runs out of memory$/,
  killed: /^is killed by signal (?<signal>\d+)$/,
  restarts: /^(?<count>\d+) restarts?$/,
  podsFailed: /^(?<count>\d+) pods? failed$/,
  jobsRunning: /^(?<count>\d+) jobs? running$/,
  neverRan: /^has not run yet$/,
  noNodeFits: /^no node fits$/,
  waitsForVolume: /^waits for volume (?<name>\S+)$/,
  waitsForVolumeOf: /^waits for a volume of class (?<name>\S+)$/,
  noVolumeFits: /^no volume fits and no class makes one$/,
  volumeGone: /^its volume (?<name>\S+) is gone$/,
  volumeLost: /^it has lost its volume$/,
  waitsForAddress: /^waits for an external address$/,
  routesAt: /^(?<count>\d+) routes? at (?<address>\S+)$/,
  routeUnanswered: /^its route is unanswered$/,
  routesUnanswered: /^(?<count>\d+) of (?<total>\d+) routes unanswered$/,
  serviceMissing: /^Service (?<name>\S+) does not exist$/,
  portMissing: /^Service (?<name>\S+) has no port (?<port>\S+)$/,
  endpointMissing: /^Service (?<name>\S+) has no ready endpoint for port (?<port>\S+)$/,
  secretMissing: /^Secret (?<name>\S+) does not exist$/,
  untrusted: /^HTTPS shows a certificate that nobody trusts$/,
  namesNoClass: /^names no class$/,
  classMissing: /^class (?<name>\S+) does not exist$/,
  nothingServes: /^nothing serves it$/,
  waitsForAnyAddress: /^waits for an address$/,
  waitsForClass: /^waits for an address from class (?<name>\S+)$/,
} as const;

export type ClauseKey = keyof typeof patterns;

export type Clause =
  | { readonly key: ClauseKey; readonly values: Readonly<Record<string, number | string>> }
  /** When the server wrote it so: it counts down, and would stand still as text. */
  | { readonly key: 'nextTry' }
  /** Upstream's words, or a reason of the user's own. */
  | { readonly key: 'text'; readonly text: string };

const keys = Object.keys(patterns).filter((key): key is ClauseKey => key in patterns);

const numberOrText = (text: string) => (/^-?\d+$/.test(text) ? Number(text) : text);

function clauseOf(text: string): Clause {
  if (/^next try (?:in [\dhms ]+|now)$/.test(text)) return { key: 'nextTry' };
  for (const key of keys) {
    const match = patterns[key].exec(text);
    if (!match) continue;
    const groups = Object.entries(match.groups ?? {});
    return { key, values: Object.fromEntries(groups.map(([name, value]) => [name, numberOrText(value)])) };
  }
  return { key: 'text', text };
}

/** The clauses of a status sentence, in order; what is not known stays as it is. */
export function statusClauses(sentence: string): readonly Clause[] {
  return sentence === '' ? [] : sentence.split(', ').map(clauseOf);
}
