import { CalendarClock, Copy, Database, History, LayoutTemplate, ListChecks, MonitorDot } from 'lucide-react';
import { code, images, number, replicas, text, time } from './columns.ts';
import type { KindDescription } from './kind-description.ts';
import { numberAt, textAt } from './manifest.ts';

const apps = { apiVersion: 'apps/v1', group: 'workloads', namespaced: true } as const;
const batch = { apiVersion: 'batch/v1', group: 'workloads', namespaced: true } as const;
const core = { apiVersion: 'v1', group: 'workloads', namespaced: true } as const;

export const workloadKinds = [
  {
    ...apps,
    id: 'statefulSets',
    resource: 'statefulsets.apps',
    kind: 'StatefulSet',
    icon: Database,
    columns: [
      replicas('status.readyReplicas', 'spec.replicas', 1, 'status.updatedReplicas'),
      number('updated', 'status.updatedReplicas'),
      text('service', 'spec.serviceName'),
      images,
    ],
    owns: ['pods', 'controllerrevisions.apps'],
  },
  {
    ...apps,
    id: 'daemonSets',
    resource: 'daemonsets.apps',
    kind: 'DaemonSet',
    icon: MonitorDot,
    columns: [
      replicas('status.numberReady', 'status.desiredNumberScheduled', 0, 'status.updatedNumberScheduled'),
      number('updated', 'status.updatedNumberScheduled'),
      number('available', 'status.numberAvailable'),
      images,
    ],
    owns: ['pods', 'controllerrevisions.apps'],
  },
  {
    ...batch,
    id: 'jobs',
    resource: 'jobs.batch',
    kind: 'Job',
    icon: ListChecks,
    columns: [
      {
        id: 'completions',
        track: '104px',
        as: 'text',
        read: (manifest) =>
          `${numberAt(manifest, 'status.succeeded') ?? 0} / ${textAt(manifest, 'spec.completions') || '1'}`,
      },
      number('failed', 'status.failed', '64px'),
      time('started', 'status.startTime'),
      time('finished', 'status.completionTime'),
      images,
    ],
    owns: ['pods'],
    command: 'kubectl create job hello --image=busybox -- echo hello',
  },
  {
    ...batch,
    id: 'cronJobs',
    resource: 'cronjobs.batch',
    kind: 'CronJob',
    icon: CalendarClock,
    columns: [
      code('schedule', 'spec.schedule', '128px'),
      text('timeZone', 'spec.timeZone'),
      time('lastRun', 'status.lastScheduleTime'),
    ],
    command: 'kubectl create cronjob hello --image=busybox --schedule="*/5 * * * *" -- echo hello',
  },
  {
    ...core,
    id: 'replicationControllers',
    resource: 'replicationcontrollers',
    kind: 'ReplicationController',
    icon: Copy,
    rare: true,
    columns: [replicas('status.readyReplicas', 'spec.replicas', 1), images],
    owns: ['pods'],
  },
  {
    ...core,
    id: 'podTemplates',
    resource: 'podtemplates',
    kind: 'PodTemplate',
    icon: LayoutTemplate,
    rare: true,
    stateless: true,
    columns: [],
  },
  {
    ...apps,
    id: 'controllerRevisions',
    resource: 'controllerrevisions.apps',
    kind: 'ControllerRevision',
    icon: History,
    rare: true,
    stateless: true,
    columns: [number('revision', 'revision')],
  },
] as const satisfies readonly KindDescription[];
