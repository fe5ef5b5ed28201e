import {
  Activity,
  AlarmClock,
  Boxes,
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
  | 'controllers';

export type GroupId = 'workloads' | 'config' | 'network' | 'cluster';

export interface Screen {
  readonly id: ScreenId;
  readonly path: string;
  readonly icon: LucideIcon;
  /** The letter after `g` that goes there. */
  readonly letter: string;
}

const overview: Screen = { id: 'overview', path: '/', icon: Gauge, letter: 'o' };

export const screenGroups: readonly { readonly id: GroupId | undefined; readonly screens: readonly Screen[] }[] = [
  { id: undefined, screens: [overview] },
  {
    id: 'workloads',
    screens: [
      { id: 'deployments', path: '/deployments', icon: Rocket, letter: 'd' },
      { id: 'replicaSets', path: '/replicasets', icon: Layers, letter: 'r' },
      { id: 'pods', path: '/pods', icon: Boxes, letter: 'p' },
    ],
  },
  {
    id: 'config',
    screens: [
      { id: 'configMaps', path: '/configmaps', icon: FileText, letter: 'm' },
      { id: 'secrets', path: '/secrets', icon: FileKey, letter: 's' },
    ],
  },
  { id: 'network', screens: [{ id: 'services', path: '/services', icon: Network, letter: 'v' }] },
  {
    id: 'cluster',
    screens: [
      { id: 'namespaces', path: '/namespaces', icon: SquareDashed, letter: 'n' },
      { id: 'nodes', path: '/nodes', icon: Server, letter: 'h' },
      { id: 'events', path: '/events', icon: AlarmClock, letter: 'e' },
      { id: 'controllers', path: '/controllers', icon: Activity, letter: 'c' },
    ],
  },
];

export const allScreens: readonly Screen[] = screenGroups.flatMap((group) => group.screens);
