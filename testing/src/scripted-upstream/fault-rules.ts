import type { Fault, FaultFilter, FaultRule, WatchFault } from './fault.ts';
import type { RequestRecord } from './request-record.ts';

interface Rule {
  readonly fault: Fault;
  readonly filter: FaultFilter;
  left: number;
  happened: number;
}

/** Which fault happens to which request: the first rule that matches and has not run out. */
export class FaultRules {
  private readonly rules = new Set<Rule>();

  add(fault: Fault, filter: FaultFilter): FaultRule {
    const rule = { fault, filter, left: filter.times ?? 1, happened: 0 };
    this.rules.add(rule);
    return {
      get happened() {
        return rule.happened;
      },
      lift: () => void this.rules.delete(rule),
    };
  }

  clear(): void {
    this.rules.clear();
  }

  take(request: RequestRecord): Fault | undefined {
    for (const rule of this.rules) {
      if (rule.left <= 0 || !canHappen(rule.fault.type, request) || !matches(rule.filter, request)) continue;
      rule.left--;
      rule.happened++;
      return rule.fault;
    }
    return undefined;
  }
}

/** Whether that is something that this request can suffer. */
export function canHappen(type: Fault['type'], { verb, query }: RequestRecord): boolean {
  if (isWatchFaultType(type)) return verb === 'watch';
  if (type === 'expired') return verb === 'watch' || (verb === 'list' && Boolean(query.get('continue')));
  if (type === 'null-items') return verb === 'list';
  if (type === 'stall' || type === 'truncate') return verb !== 'watch';
  return true;
}

export const watchFaultTypes = [
  'cut',
  'end',
  'expire',
  'fail',
  'mute',
] as const satisfies readonly WatchFault['type'][];

export function isWatchFault(fault: Fault): fault is WatchFault {
  return isWatchFaultType(fault.type);
}

export function isWatchFaultType(type: Fault['type']): type is WatchFault['type'] {
  return watchFaultTypes.some((candidate) => candidate === type);
}

function matches({ verb, resource, when }: FaultFilter, request: RequestRecord): boolean {
  const rightVerb = verb === undefined ? request.verb !== 'health' : [verb].flat().includes(request.verb);
  return rightVerb && (resource === undefined || resource === request.resource) && (when?.(request) ?? true);
}
