import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Chart {
  /** What helm is given. */
  readonly path: string;
  remove(): void;
}

/**
 * A web server with its settings, a secret that is made up once and then kept, a Service, and a cache that can be left
 * out. Values: `version`, `replicas`, `cache`, and `ready`, which says whether pods ever become so.
 */
export function writeChart(): Chart {
  const path = mkdtempSync(join(tmpdir(), 'pilothouse-chart-'));
  mkdirSync(join(path, 'templates'));
  for (const [file, text] of Object.entries({ ...files, 'values.yaml': values() }))
    writeFileSync(join(path, file), text);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

const values = () => `
node: ${process.execPath}
version: v1
replicas: 1
cache: true
ready: true
`;

const files = {
  'Chart.yaml': `
apiVersion: v2
name: shop
version: 1.2.3
appVersion: "7"
`,
  'templates/NOTES.txt': 'Welcome to {{ .Release.Name }} {{ .Values.version }}.',
  'templates/settings.yaml': `
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-settings
data:
  version: {{ .Values.version }}
`,
  'templates/secret.yaml': `
{{- $name := printf "%s-secret" .Release.Name }}
{{- $known := lookup "v1" "Secret" .Release.Namespace $name }}
apiVersion: v1
kind: Secret
metadata:
  name: {{ $name }}
data:
  password: {{ if $known }}{{ $known.data.password }}{{ else }}{{ randAlphaNum 12 | b64enc }}{{ end }}
`,
  'templates/cache.yaml': `
{{- if .Values.cache }}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-cache
{{- end }}
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
  'templates/deployment.yaml': `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  replicas: {{ .Values.replicas }}
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
        - name: web
          image: shop:{{ .Values.version }}
          command: [{{ .Values.node }}, -e, "setInterval(() => {}, 1000)"]
          envFrom:
            - configMapRef:
                name: {{ .Release.Name }}-settings
          readinessProbe:
            exec:
              command: [{{ .Values.ready | ternary "/bin/true" "/bin/false" }}]
            periodSeconds: 1
`,
};
