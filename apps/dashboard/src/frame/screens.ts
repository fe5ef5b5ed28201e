import {
  Activity,
  AlarmClock,
  Boxes,
  Cloud,
  FileKey,
  FileText,
  Gauge,
  Layers,
  type LucideIcon,
  Network,
  Rocket,
  Server,
  SquareDashed,
} from 'lucide-react';

export type ScreenId =
  | 'overview'
  | 'deployments'
  | 'replicaSets'
  | 'pods'
  | 'configMaps'
  | 'secrets'
  | 'services'
  | 'namespaces'
  | 'nodes'
  | 'events'
  | 'controllers'
  | 'clusters';

export type GroupId = 'workloads' | 'config' | 'network' | 'cluster';

/** Of what a screen can show the objects: of one cluster, of one or of all, or of none as it is about the clusters. */
type ScreenScope = 'one' | 'any' | 'none';

export interface Screen {
  readonly id: ScreenId;
  readonly path: string;
  readonly icon: LucideIcon;
  /** The letter after `g` that goes there. */
  readonly letter: string;
  readonly scope: ScreenScope;
}

const overview: Screen = { id: 'overview', path: '/', icon: Gauge, letter: 'o', scope: 'one' };

export const screenGroups: readonly { readonly id: GroupId | undefined; readonly screens: readonly Screen[] }[] = [
  { id: undefined, screens: [overview] },
  {
    id: 'workloads',
    screens: [
      { id: 'deployments', path: '/deployments', icon: Rocket, letter: 'd', scope: 'any' },
      { id: 'replicaSets', path: '/replicasets', icon: Layers, letter: 'r', scope: 'any' },
      { id: 'pods', path: '/pods', icon: Boxes, letter: 'p', scope: 'any' },
    ],
  },
  {
    id: 'config',
    screens: [
      { id: 'configMaps', path: '/configmaps', icon: FileText, letter: 'm', scope: 'any' },
      { id: 'secrets', path: '/secrets', icon: FileKey, letter: 's', scope: 'any' },
    ],
  },
  { id: 'network', screens: [{ id: 'services', path: '/services', icon: Network, letter: 'v', scope: 'any' }] },
  {
    id: 'cluster',
    screens: [
      { id: 'clusters', path: '/clusters', icon: Cloud, letter: 'l', scope: 'none' },
      { id: 'namespaces', path: '/namespaces', icon: SquareDashed, letter: 'n', scope: 'any' },
      { id: 'nodes', path: '/nodes', icon: Server, letter: 'h', scope: 'any' },
      { id: 'events', path: '/events', icon: AlarmClock, letter: 'e', scope: 'any' },
      { id: 'controllers', path: '/controllers', icon: Activity, letter: 'c', scope: 'one' },
    ],
  },
];

export const allScreens: readonly Screen[] = screenGroups.flatMap((group) => group.screens);

/** Pages about one object, and those that stand in no list, are about one cluster. */
export function scopeOf(pathname: string): ScreenScope {
  if (pathname.startsWith('/clusters/')) return 'none';
  return allScreens.find(({ path }) => path === pathname)?.scope ?? 'one';
}

/** The list that a page belongs to, when it is one that can show all clusters. */
export function listOf(pathname: string): string | undefined {
  return allScreens.find(({ path, scope }) => scope === 'any' && pathname.startsWith(`${path}/`))?.path;
}
