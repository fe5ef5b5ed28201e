import { type JsonPath, readAt, writeAt } from './json-path.ts';

/** What the form knows of a CronJob, as it is typed: numbers are text, and empty text is a field that is not set. */
export interface CronDraft {
  readonly name: string;
  readonly namespace: string;
  readonly schedule: string;
  readonly timeZone: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly concurrencyPolicy: string;
  readonly startingDeadlineSeconds: string;
  readonly successfulJobsHistoryLimit: string;
  readonly failedJobsHistoryLimit: string;
  readonly suspend: boolean;
  readonly restartPolicy: string;
  readonly backoffLimit: string;
}

export type DraftField = keyof CronDraft;

const job: JsonPath = ['spec', 'jobTemplate', 'spec'];
const pod: JsonPath = [...job, 'template', 'spec'];
/** The form is about the first container; others stay as they are. */
const container: JsonPath = [...pod, 'containers', 0];

/** Where each field stands in the manifest, in the order in which a new one is written. */
const places: Readonly<Record<DraftField, JsonPath>> = {
  name: ['metadata', 'name'],
  namespace: ['metadata', 'namespace'],
  schedule: ['spec', 'schedule'],
  timeZone: ['spec', 'timeZone'],
  concurrencyPolicy: ['spec', 'concurrencyPolicy'],
  startingDeadlineSeconds: ['spec', 'startingDeadlineSeconds'],
  successfulJobsHistoryLimit: ['spec', 'successfulJobsHistoryLimit'],
  failedJobsHistoryLimit: ['spec', 'failedJobsHistoryLimit'],
  suspend: ['spec', 'suspend'],
  backoffLimit: [...job, 'backoffLimit'],
  restartPolicy: [...pod, 'restartPolicy'],
  image: [...container, 'image'],
  command: [...container, 'command'],
  args: [...container, 'args'],
};

const isField = (name: string): name is DraftField => name in places;
export const draftFields: readonly DraftField[] = Object.keys(places).filter(isField);

const numbers: readonly DraftField[] = [
  'startingDeadlineSeconds',
  'successfulJobsHistoryLimit',
  'failedJobsHistoryLimit',
  'backoffLimit',
];

export const newDraft: CronDraft = {
  name: '',
  namespace: 'default',
  schedule: '',
  timeZone: '',
  image: '',
  command: [],
  args: [],
  concurrencyPolicy: 'Allow',
  startingDeadlineSeconds: '',
  successfulJobsHistoryLimit: '',
  failedJobsHistoryLimit: '',
  suspend: false,
  restartPolicy: 'OnFailure',
  backoffLimit: '',
};

/** The form as a manifest fills it. */
export function draftOf(manifest: unknown): CronDraft {
  const text = (field: DraftField, otherwise = '') => {
    const value = readAt(manifest, places[field]);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
  };
  const list = (field: DraftField) => {
    const value = readAt(manifest, places[field]);
    return Array.isArray(value) ? value.map(String) : [];
  };
  return {
    name: text('name'),
    namespace: text('namespace'),
    schedule: text('schedule'),
    timeZone: text('timeZone'),
    image: text('image'),
    command: list('command'),
    args: list('args'),
    concurrencyPolicy: text('concurrencyPolicy', newDraft.concurrencyPolicy),
    startingDeadlineSeconds: text('startingDeadlineSeconds'),
    successfulJobsHistoryLimit: text('successfulJobsHistoryLimit'),
    failedJobsHistoryLimit: text('failedJobsHistoryLimit'),
    suspend: readAt(manifest, places.suspend) === true,
    restartPolicy: text('restartPolicy', newDraft.restartPolicy),
    backoffLimit: text('backoffLimit'),
  };
}

function same(a: CronDraft[DraftField], b: CronDraft[DraftField]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The fields in which two drafts differ. */
export function changedFields(before: CronDraft, after: CronDraft): readonly DraftField[] {
  return draftFields.filter((field) => !same(before[field], after[field]));
}

function manifestValue(draft: CronDraft, field: DraftField): unknown {
  const value = draft[field];
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return value.length === 0 ? undefined : value;
  const text = value.trim();
  if (text === '') return undefined;
  return numbers.includes(field) ? Number(text) : text;
}

function written(manifest: unknown, draft: CronDraft, fields: readonly DraftField[]): unknown {
  return fields.reduce((result, field) => writeAt(result, places[field], manifestValue(draft, field)), manifest);
}

/** A manifest with what the draft changes in it; all that the form does not know stays as it is. */
export function editedManifest(manifest: unknown, draft: CronDraft): unknown {
  return written(manifest, draft, changedFields(draftOf(manifest), draft));
}

/** Container names are DNS labels, which have no dots. */
const containerName = (name: string) => name.trim().replaceAll('.', '-').slice(0, 63);

/** The manifest of a new CronJob: what was filled in, and defaults left to the server. */
export function newManifest(draft: CronDraft): unknown {
  const named = writeAt({ apiVersion: 'batch/v1', kind: 'CronJob' }, [...container, 'name'], containerName(draft.name));
  const needed: readonly DraftField[] = ['name', 'namespace', 'schedule', 'image', 'restartPolicy'];
  const filled = changedFields(newDraft, draft);
  return written(
    named,
    draft,
    draftFields.filter((field) => needed.includes(field) || filled.includes(field)),
  );
}

/** How many containers a job's pod has that the form leaves as they are. */
export function otherContainers(manifest: unknown): number {
  const containers = readAt(manifest, [...pod, 'containers']);
  return Array.isArray(containers) ? Math.max(0, containers.length - 1) : 0;
}

/** The field that the server means by `spec.jobTemplate.spec.template.spec.containers[0].image`. */
export function fieldAt(path: string): DraftField | undefined {
  const pathOf = (field: DraftField) =>
    places[field].map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return draftFields.find((field) => {
    const own = pathOf(field).slice(1);
    return path === own || path.startsWith(`${own}[`);
  });
}
