import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { boatDefinition } from './boat-definition.ts';
import type { Chart } from './chart.ts';

/**
 * What larger charts are made of: a definition of a kind and an object of it, hooks before and after, a Job, a StatefulSet
 * that serves its version, and an Ingress to it. Values: `version`, `sails`. `group`: of the kind that it brings.
 */
export function writeFleetChart(group: string): Chart {
  const path = mkdtempSync(join(tmpdir(), 'pilothouse-fleet-'));
  const files = {
    ...templates(group),
    'values.yaml': values(),
    'crds/boats.yaml': JSON.stringify(boatDefinition(group)),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Answers its version. */
const deck = `
const { HOST, VERSION } = process.env;
require('node:http').createServer((_, response) => response.end(VERSION)).listen(8080, HOST);
`;

const values = () => `
node: ${process.execPath}
version: v1
sails: 2
`;

const hook = (name: string, when: string, weight: number) => `
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}-${name}
  annotations:
    helm.sh/hook: ${when}
    helm.sh/hook-weight: "${weight}"
    helm.sh/hook-delete-policy: before-hook-creation
spec:
  backoffLimit: 0
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: ${name}
          image: fleet:{{ .Values.version }}
          command: [/bin/echo, "{{ .Values.version }}"]
`;

const templates = (group: string) => ({
  'Chart.yaml': `
apiVersion: v2
name: fleet
version: 0.1.0
`,
  'templates/before.yaml': hook('before', 'pre-install,pre-upgrade', -1),
  'templates/after.yaml': hook('after', 'post-install,post-upgrade,post-rollback', 1),
  'templates/boat.yaml': `
apiVersion: ${group}/v1
kind: Boat
metadata:
  name: {{ .Release.Name }}
spec:
  sails: {{ .Values.sails }}
`,
  'templates/job.yaml': `
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}-load-{{ .Values.version }}
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: load
          image: fleet:{{ .Values.version }}
          command: [/bin/true]
`,
  'templates/service.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}
spec:
  selector:
    app: {{ .Release.Name }}
  ports:
    - port: 80
      targetPort: 8080
`,
  'templates/ingress.yaml': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {{ .Release.Name }}
spec:
  rules:
    - host: {{ .Release.Name }}.fleet.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: {{ .Release.Name }}
                port:
                  number: 80
`,
  'templates/stateful-set.yaml': `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: {{ .Release.Name }}
spec:
  serviceName: {{ .Release.Name }}
  replicas: 2
  selector:
    matchLabels:
      app: {{ .Release.Name }}
  template:
    metadata:
      labels:
        app: {{ .Release.Name }}
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: deck
          image: fleet:{{ .Values.version }}
          command: [{{ .Values.node }}, -e, ${JSON.stringify(deck)}]
          env:
            - name: VERSION
              value: {{ .Values.version }}
          readinessProbe:
            tcpSocket:
              port: 8080
            periodSeconds: 1
`,
});
