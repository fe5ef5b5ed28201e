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
import type { GroupId } from '../kinds/kind-description.ts';
import { type KindId, kindsOf, slugOf } from '../kinds/registry.ts';

export type ScreenId =
  | KindId
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

/** Of what a screen can show the objects: of one cluster, of one or of all, or of none as it is about the clusters. */
type ScreenScope = 'one' | 'any' | 'none';

export interface Screen {
  readonly id: ScreenId;
  readonly path: string;
  readonly icon: LucideIcon;
  /** The letter after `g` that goes there. */
  readonly letter?: string;
  readonly scope: ScreenScope;
  /** Folded away in the navigation. */
  readonly rare?: boolean;
}

const overview: Screen = { id: 'overview', path: '/', icon: Gauge, letter: 'o', scope: 'one' };

const letters: Partial<Record<KindId, string>> = { statefulSets: 't', daemonSets: 'a', jobs: 'j', cronJobs: 'k' };

/** The lists of a group whose kinds are shown by their description alone. */
function described(group: GroupId): readonly Screen[] {
  return kindsOf(group).map((kind) => {
    const letter = letters[kind.id];
    return {
      id: kind.id,
      path: `/${slugOf(kind)}`,
      icon: kind.icon,
      scope: 'any' as const,
      ...(letter !== undefined && { letter }),
      rare: kind.rare === true,
    };
  });
}

export interface ScreenGroup {
  /** Undefined: stands above the groups. */
  readonly id: GroupId | undefined;
  readonly screens: readonly Screen[];
}

export const screenGroups: readonly ScreenGroup[] = [
  { id: undefined, screens: [overview] },
  {
    id: 'workloads',
    screens: [
      { id: 'deployments', path: '/deployments', icon: Rocket, letter: 'd', scope: 'any' },
      ...described('workloads').slice(0, 2),
      { id: 'replicaSets', path: '/replicasets', icon: Layers, letter: 'r', scope: 'any' },
      { id: 'pods', path: '/pods', icon: Boxes, letter: 'p', scope: 'any' },
      ...described('workloads').slice(2),
    ],
  },
  {
    id: 'config',
    screens: [
      { id: 'configMaps', path: '/configmaps', icon: FileText, letter: 'm', scope: 'any' },
      { id: 'secrets', path: '/secrets', icon: FileKey, letter: 's', scope: 'any' },
      ...described('config'),
    ],
  },
  {
    id: 'network',
    screens: [{ id: 'services', path: '/services', icon: Network, letter: 'v', scope: 'any' }, ...described('network')],
  },
  { id: 'storage', screens: described('storage') },
  { id: 'access', screens: described('access') },
  {
    id: 'cluster',
    screens: [
      { id: 'clusters', path: '/clusters', icon: Cloud, letter: 'l', scope: 'none' },
      { id: 'namespaces', path: '/namespaces', icon: SquareDashed, letter: 'n', scope: 'any' },
      { id: 'nodes', path: '/nodes', icon: Server, letter: 'h', scope: 'any' },
      { id: 'events', path: '/events', icon: AlarmClock, letter: 'e', scope: 'any' },
      { id: 'controllers', path: '/controllers', icon: Activity, letter: 'c', scope: 'one' },
      ...described('cluster'),
    ],
  },
];

export const allScreens: readonly Screen[] = screenGroups.flatMap((group) => group.screens);

/** Pages about one object, and those that stand in no list, are about one cluster. */
export function scopeOf(pathname: string): ScreenScope {
  if (pathname.startsWith('/clusters/')) return 'none';
  if (pathname.startsWith('/custom/')) return 'any';
  return allScreens.find(({ path }) => path === pathname)?.scope ?? 'one';
}

/** The list that a page belongs to, when it is one that can show all clusters. */
export function listOf(pathname: string): string | undefined {
  return allScreens.find(({ path, scope }) => scope === 'any' && pathname.startsWith(`${path}/`))?.path;
}
