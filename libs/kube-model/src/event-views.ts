import type { AnyObject } from './object.ts';
import type { Resource } from './resource.ts';

/** Events have two faces, `v1` and `events.k8s.io/v1`; they are stored as `v1`. */
export function isEventsGroup(resource: Pick<Resource, 'group' | 'resource'>): boolean {
  return resource.group === 'events.k8s.io' && resource.resource === 'events';
}

/** Fields whose name differs: core's name, then that of events.k8s.io. */
const renamed: readonly (readonly [string, string])[] = [
  ['involvedObject', 'regarding'],
  ['message', 'note'],
  ['source', 'deprecatedSource'],
  ['firstTimestamp', 'deprecatedFirstTimestamp'],
  ['lastTimestamp', 'deprecatedLastTimestamp'],
  ['count', 'deprecatedCount'],
  ['reportingComponent', 'reportingController'],
];

const toEvents = new Map(renamed);
const toCore = new Map(renamed.map(([core, events]) => [events, core]));

function rename(object: object, names: ReadonlyMap<string, string>, apiVersion: string): AnyObject {
  const result: AnyObject = {};
  for (const [field, value] of Object.entries(object)) result[names.get(field) ?? field] = value;
  return { ...result, apiVersion };
}

/** As `events.k8s.io/v1` shows it. The object given is not changed. */
export function asEventsGroup(event: object): AnyObject {
  return rename(event, toEvents, 'events.k8s.io/v1');
}

/** As it is stored. */
export function asCoreEvent(event: object): AnyObject {
  return rename(event, toCore, 'v1');
}
