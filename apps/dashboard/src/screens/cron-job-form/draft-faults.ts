import type { CronDraft, DraftField } from './cron-draft.ts';

/** What is wrong with a field, as a key of the messages. */
export type DraftFault = 'needed' | 'name' | 'nameLength' | 'count' | 'whitespace';

export type DraftFaults = Readonly<Partial<Record<DraftField, DraftFault>>>;

/** Jobs append eleven characters to the name, and must fit into a label. */
const longestName = 52;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

function nameFault(name: string): DraftFault | undefined {
  if (name === '') return 'needed';
  if (name.length > longestName) return 'nameLength';
  return subdomain.test(name) ? undefined : 'name';
}

const countFault = (text: string): DraftFault | undefined =>
  text.trim() === '' || /^\d{1,9}$/.test(text.trim()) ? undefined : 'count';

const imageFault = (image: string): DraftFault | undefined =>
  image === '' ? 'needed' : /\s/.test(image) ? 'whitespace' : undefined;

/** What can be told without the server; the schedule and its zone are told by it while they are typed. */
export function draftFaults(draft: CronDraft): DraftFaults {
  const faults: Partial<Record<DraftField, DraftFault | undefined>> = {
    name: nameFault(draft.name.trim()),
    schedule: draft.schedule.trim() === '' ? 'needed' : undefined,
    image: imageFault(draft.image.trim()),
    startingDeadlineSeconds: countFault(draft.startingDeadlineSeconds),
    successfulJobsHistoryLimit: countFault(draft.successfulJobsHistoryLimit),
    failedJobsHistoryLimit: countFault(draft.failedJobsHistoryLimit),
    backoffLimit: countFault(draft.backoffLimit),
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}
