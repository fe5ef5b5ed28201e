import { describe, expect, it } from 'vitest';
import type { PodSpec } from './defaults.ts';
import { podSpecDiff } from './spec-diff.ts';

type Container = PodSpec['containers'][number];
type Volume = NonNullable<PodSpec['volumes']>[number];

const container = { name: 'web', image: 'shop:1' };
const web: PodSpec = { containers: [container] };
const withContainer = (fields: Partial<Container>): PodSpec => ({ containers: [{ ...container, ...fields }] });
const withVolume = (source: Omit<Volume, 'name'>): PodSpec => ({ ...web, volumes: [{ name: 'v', ...source }] });
const cpu = (resource: string) => ({ name: 'CPU', valueFrom: { resourceFieldRef: { resource } } });
const spread = (matchExpressions: { key: string; operator: string; values?: string[] }[]): PodSpec => {
  const rule = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };
  return { ...web, topologySpreadConstraints: [{ ...rule, labelSelector: { matchExpressions } }] };
};

interface Case {
  readonly title: string;
  readonly current: PodSpec;
  readonly next: PodSpec;
  readonly lines: readonly string[];
}

/** Containers, ports, variables, probes, mounts and volumes: as in the answers of a kube-apiserver 1.36.2. */
const cases: readonly Case[] = [
  {
    title: 'a scalar beside its neighbours',
    current: web,
    next: { ...web, nodeName: 'n1' },
    lines: [
      '@@ -42,7 +42,7 @@',
      '  "NodeSelector": null,',
      '  "ServiceAccountName": "",',
      '  "AutomountServiceAccountToken": null,',
      '- "NodeName": "",',
      '+ "NodeName": "n1",',
      '  "SecurityContext": {',
      '   "HostNetwork": false,',
      '   "HostPID": false,',
    ],
  },
  {
    title: 'several changes far from each other as hunks of their own',
    current: web,
    next: { ...web, restartPolicy: 'Never', priority: 1 },
    lines: [
      '@@ -35,7 +35,7 @@',
      '   }',
      '  ],',
      '  "EphemeralContainers": null,',
      '- "RestartPolicy": "",',
      '+ "RestartPolicy": "Never",',
      '  "TerminationGracePeriodSeconds": null,',
      '  "ActiveDeadlineSeconds": null,',
      '  "DNSPolicy": "",',
      '@@ -72,7 +72,7 @@',
      '  "Tolerations": null,',
      '  "HostAliases": null,',
      '  "PriorityClassName": "",',
      '- "Priority": null,',
      '+ "Priority": 1,',
      '  "PreemptionPolicy": null,',
      '  "DNSConfig": null,',
      '  "ReadinessGates": null,',
    ],
  },
  {
    title: 'host namespaces inside the security context',
    current: { ...web, securityContext: { runAsUser: 7 } },
    next: { ...web, securityContext: { runAsUser: 8 }, hostNetwork: true, hostUsers: false },
    lines: [
      '@@ -44,14 +44,14 @@',
      '  "AutomountServiceAccountToken": null,',
      '  "NodeName": "",',
      '  "SecurityContext": {',
      '-  "HostNetwork": false,',
      '+  "HostNetwork": true,',
      '   "HostPID": false,',
      '   "HostIPC": false,',
      '   "ShareProcessNamespace": null,',
      '-  "HostUsers": null,',
      '+  "HostUsers": false,',
      '   "SELinuxOptions": null,',
      '   "WindowsOptions": null,',
      '-  "RunAsUser": 7,',
      '+  "RunAsUser": 8,',
      '   "RunAsGroup": null,',
      '   "RunAsNonRoot": null,',
      '   "SupplementalGroups": null,',
    ],
  },
  {
    title: 'a port with its zeros',
    current: web,
    next: withContainer({ ports: [{ containerPort: 80, protocol: 'TCP' }] }),
    lines: [
      '@@ -8,7 +8,15 @@',
      '    "Command": null,',
      '    "Args": null,',
      '    "WorkingDir": "",',
      '-   "Ports": null,',
      '+   "Ports": [',
      '+    {',
      '+     "Name": "",',
      '+     "HostPort": 0,',
      '+     "ContainerPort": 80,',
      '+     "Protocol": "TCP",',
      '+     "HostIP": ""',
      '+    }',
      '+   ],',
      '    "EnvFrom": null,',
      '    "Env": null,',
      '    "Resources": {',
    ],
  },
  {
    title: 'variables with every source that they could have',
    current: web,
    next: withContainer({
      env: [
        { name: 'A', value: '1' },
        { name: 'B', valueFrom: { configMapKeyRef: { name: 'cfg', key: 'k' } } },
      ],
    }),
    lines: [
      '@@ -10,7 +10,28 @@',
      '    "WorkingDir": "",',
      '    "Ports": null,',
      '    "EnvFrom": null,',
      '-   "Env": null,',
      '+   "Env": [',
      '+    {',
      '+     "Name": "A",',
      '+     "Value": "1",',
      '+     "ValueFrom": null',
      '+    },',
      '+    {',
      '+     "Name": "B",',
      '+     "Value": "",',
      '+     "ValueFrom": {',
      '+      "FieldRef": null,',
      '+      "ResourceFieldRef": null,',
      '+      "ConfigMapKeyRef": {',
      '+       "Name": "cfg",',
      '+       "Key": "k",',
      '+       "Optional": null',
      '+      },',
      '+      "SecretKeyRef": null,',
      '+      "FileKeyRef": null',
      '+     }',
      '+    }',
      '+   ],',
      '    "Resources": {',
      '     "Limits": null,',
      '     "Requests": null,',
    ],
  },
  {
    title: 'the divisor of a resource field, which is no pointer',
    current: withContainer({ env: [cpu('requests.cpu')] }),
    next: withContainer({ env: [cpu('limits.cpu')] }),
    lines: [
      '@@ -18,7 +18,7 @@',
      '       "FieldRef": null,',
      '       "ResourceFieldRef": {',
      '        "ContainerName": "",',
      '-       "Resource": "requests.cpu",',
      '+       "Resource": "limits.cpu",',
      '        "Divisor": "0"',
      '       },',
      '       "ConfigMapKeyRef": null,',
    ],
  },
  {
    title: 'quantities by their names in order',
    current: web,
    next: withContainer({ resources: { requests: { memory: '64Mi', cpu: '100m' } } }),
    lines: [
      '@@ -13,7 +13,10 @@',
      '    "Env": null,',
      '    "Resources": {',
      '     "Limits": null,',
      '-    "Requests": null,',
      '+    "Requests": {',
      '+     "cpu": "100m",',
      '+     "memory": "64Mi"',
      '+    },',
      '     "Claims": null',
      '    },',
      '    "ResizePolicy": null,',
    ],
  },
  {
    title: 'a probe with its handler inline, and a named port as text',
    current: withContainer({ livenessProbe: { httpGet: { port: 80 } } }),
    next: withContainer({ livenessProbe: { httpGet: { port: 'http' }, terminationGracePeriodSeconds: 0 } }),
    lines: [
      '@@ -25,7 +25,7 @@',
      '     "Exec": null,',
      '     "HTTPGet": {',
      '      "Path": "",',
      '-     "Port": 80,',
      '+     "Port": "http",',
      '      "Host": "",',
      '      "Scheme": "",',
      '      "HTTPHeaders": null',
      '@@ -37,7 +37,7 @@',
      '     "PeriodSeconds": 0,',
      '     "SuccessThreshold": 0,',
      '     "FailureThreshold": 0,',
      '-    "TerminationGracePeriodSeconds": null',
      '+    "TerminationGracePeriodSeconds": 0',
      '    },',
      '    "ReadinessProbe": null,',
      '    "StartupProbe": null,',
    ],
  },
  {
    title: 'a mount',
    current: web,
    next: withContainer({ volumeMounts: [{ name: 'v', mountPath: '/v' }] }),
    lines: [
      '@@ -19,7 +19,17 @@',
      '    "ResizePolicy": null,',
      '    "RestartPolicy": null,',
      '    "RestartPolicyRules": null,',
      '-   "VolumeMounts": null,',
      '+   "VolumeMounts": [',
      '+    {',
      '+     "Name": "v",',
      '+     "ReadOnly": false,',
      '+     "RecursiveReadOnly": null,',
      '+     "MountPath": "/v",',
      '+     "SubPath": "",',
      '+     "MountPropagation": null,',
      '+     "SubPathExpr": ""',
      '+    }',
      '+   ],',
      '    "VolumeDevices": null,',
      '    "LivenessProbe": null,',
      '    "ReadinessProbe": null,',
    ],
  },
  {
    title: 'a volume of another source at both places',
    current: withVolume({ emptyDir: {} }),
    next: withVolume({ configMap: { name: 'cfg', defaultMode: 420 } }),
    lines: [
      '@@ -3,10 +3,7 @@',
      '   {',
      '    "Name": "v",',
      '    "HostPath": null,',
      '-   "EmptyDir": {',
      '-    "Medium": "",',
      '-    "SizeLimit": null',
      '-   },',
      '+   "EmptyDir": null,',
      '    "GCEPersistentDisk": null,',
      '    "AWSElasticBlockStore": null,',
      '    "GitRepo": null,',
      '@@ -24,7 +21,12 @@',
      '    "DownwardAPI": null,',
      '    "FC": null,',
      '    "AzureFile": null,',
      '-   "ConfigMap": null,',
      '+   "ConfigMap": {',
      '+    "Name": "cfg",',
      '+    "Items": null,',
      '+    "DefaultMode": 420,',
      '+    "Optional": null',
      '+   },',
      '    "VsphereVolume": null,',
      '    "AzureDisk": null,',
      '    "PhotonPersistentDisk": null,',
    ],
  },
  {
    title: 'a projected token',
    current: withVolume({ projected: { sources: [{ serviceAccountToken: { path: 'a' } }] } }),
    next: withVolume({ projected: { sources: [{ serviceAccountToken: { path: 'b', expirationSeconds: 600 } }] } }),
    lines: [
      '@@ -33,8 +33,8 @@',
      '       "ConfigMap": null,',
      '       "ServiceAccountToken": {',
      '        "Audience": "",',
      '-       "ExpirationSeconds": 0,',
      '-       "Path": "a"',
      '+       "ExpirationSeconds": 600,',
      '+       "Path": "b"',
      '       },',
      '       "ClusterTrustBundle": null,',
      '       "PodCertificate": null',
    ],
  },
  {
    title: 'names that the served form has otherwise',
    current: withVolume({ rbd: { monitors: ['m'], image: 'i' } }),
    next: withVolume({ rbd: { monitors: ['m'], image: 'j', user: 'u' } }),
    lines: [
      '@@ -16,10 +16,10 @@',
      '     "CephMonitors": [',
      '      "m"',
      '     ],',
      '-    "RBDImage": "i",',
      '+    "RBDImage": "j",',
      '     "FSType": "",',
      '     "RBDPool": "",',
      '-    "RadosUser": "",',
      '+    "RadosUser": "u",',
      '     "Keyring": "",',
      '     "SecretRef": null,',
      '     "ReadOnly": false',
    ],
  },
  {
    title: 'a claim template with its metadata inline',
    current: withVolume({ ephemeral: { volumeClaimTemplate: { metadata: { labels: { a: 'b' } }, spec: {} } } }),
    next: withVolume({
      ephemeral: {
        volumeClaimTemplate: { metadata: { labels: { a: 'c' } }, spec: { accessModes: ['ReadWriteOnce'] } },
      },
    }),
    lines: [
      '@@ -33,10 +33,12 @@',
      '    "Ephemeral": {',
      '     "VolumeClaimTemplate": {',
      '      "labels": {',
      '-      "a": "b"',
      '+      "a": "c"',
      '      },',
      '      "Spec": {',
      '-      "AccessModes": null,',
      '+      "AccessModes": [',
      '+       "ReadWriteOnce"',
      '+      ],',
      '       "Selector": null,',
      '       "Resources": {',
      '        "Limits": null,',
    ],
  },
  {
    title: 'label selectors in their served form',
    current: spread([{ key: 'a', operator: 'Exists' }]),
    next: spread([{ key: 'a', operator: 'In', values: ['b'] }]),
    lines: [
      '@@ -88,7 +88,10 @@',
      '     "matchExpressions": [',
      '      {',
      '       "key": "a",',
      '-      "operator": "Exists"',
      '+      "operator": "In",',
      '+      "values": [',
      '+       "b"',
      '+      ]',
      '      }',
      '     ]',
      '    },',
    ],
  },
  {
    title: 'keys of maps as text, and markup escaped',
    current: { ...web, nodeSelector: { '10': 'a', '9': 'b' } },
    next: { ...web, nodeSelector: { '10': '<a>', '9': 'b' } },
    lines: [
      '@@ -40,7 +40,7 @@',
      '  "ActiveDeadlineSeconds": null,',
      '  "DNSPolicy": "",',
      '  "NodeSelector": {',
      '-  "10": "a",',
      '+  "10": "\\u003ca\\u003e",',
      '   "9": "b"',
      '  },',
      '  "ServiceAccountName": "",',
    ],
  },
];

const diffOf = (current: PodSpec, next: PodSpec) => podSpecDiff(current, next).split('\n');

describe('the difference of two pod specs', () => {
  it.each(cases)('shows $title', ({ current, next, lines }) => {
    expect(diffOf(current, next)).toEqual([...lines, '']);
  });

  it('is empty where nothing differs', () => {
    expect(podSpecDiff(web, { containers: [{ ...container }] })).toBe('');
  });

  it('is left out of specs that are too large and too different, instead of holding up everybody else', () => {
    const env = (value: string) =>
      Array.from({ length: 1500 }, (_, index) => ({ name: `E${index}`, value: `${value}${index}` }));
    expect(podSpecDiff(withContainer({ env: env('a') }), withContainer({ env: env('b') }))).toBe('');
    expect(
      podSpecDiff(withContainer({ env: env('a') }), { ...withContainer({ env: env('a') }), nodeName: 'n1' }),
    ).not.toBe('');
  });
});
