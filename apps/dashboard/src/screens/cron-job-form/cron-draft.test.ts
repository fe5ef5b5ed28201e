import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CronDraft, draftOf, editedManifest, fieldAt, newDraft, newManifest } from './cron-draft.ts';

/** With much that the form does not know: another container, env, volumes, labels, a status. */
const manifest = {
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name: 'report', namespace: 'shop', resourceVersion: '7', labels: { team: 'sales' } },
  spec: {
    schedule: '30 1 * * *',
    timeZone: 'Asia/Seoul',
    concurrencyPolicy: 'Forbid',
    suspend: false,
    jobTemplate: {
      metadata: { annotations: { owner: 'ann' } },
      spec: {
        backoffLimit: 2,
        activeDeadlineSeconds: 60,
        template: {
          spec: {
            restartPolicy: 'Never',
            containers: [
              { name: 'main', image: 'shop/report:1', args: ['--all'], env: [{ name: 'A', value: '1' }] },
              { name: 'proxy', image: 'shop/proxy:1' },
            ],
            volumes: [{ name: 'scratch', emptyDir: {} }],
          },
        },
      },
    },
  },
  status: { lastScheduleTime: '2026-11-26T01:30:00Z' },
};

const draft = fc.record<CronDraft>({
  name: fc.constant('report'),
  namespace: fc.constant('shop'),
  schedule: fc.constantFrom('30 1 * * *', '@hourly', '*/5 * * * *'),
  timeZone: fc.constantFrom('', 'Asia/Seoul', 'America/New_York'),
  image: fc.constantFrom('shop/report:1', 'shop/report:2'),
  command: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
  args: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
  concurrencyPolicy: fc.constantFrom('Allow', 'Forbid', 'Replace'),
  startingDeadlineSeconds: fc.constantFrom('', '0', '90'),
  successfulJobsHistoryLimit: fc.constantFrom('', '0', '5'),
  failedJobsHistoryLimit: fc.constantFrom('', '0', '5'),
  suspend: fc.boolean(),
  restartPolicy: fc.constantFrom('Never', 'OnFailure'),
  backoffLimit: fc.constantFrom('', '0', '4'),
});

describe('an edited CronJob', () => {
  test('is the same manifest when nothing was changed', () => {
    expect(editedManifest(manifest, draftOf(manifest))).toEqual(manifest);
  });

  test('says what the form says, whatever was typed', () => {
    fc.assert(
      fc.property(draft, (typed) => {
        expect(draftOf(editedManifest(manifest, typed))).toEqual(typed);
      }),
    );
  });

  test('keeps all that the form does not know', () => {
    fc.assert(
      fc.property(draft, (typed) => {
        const edited = editedManifest(manifest, typed);
        const back = editedManifest(edited, draftOf(manifest));
        expect(back).toEqual(manifest);
      }),
    );
  });

  test('changes one field and no other', () => {
    const edited = editedManifest(manifest, { ...draftOf(manifest), schedule: '@daily' });
    expect(edited).toEqual({ ...manifest, spec: { ...manifest.spec, schedule: '@daily' } });
  });
});

describe('a new CronJob', () => {
  test('has what was filled in, and leaves the rest to the server', () => {
    const typed = { ...newDraft, name: 'shop.report', namespace: 'shop', schedule: '@daily', image: 'shop/report:1' };
    expect(newManifest({ ...typed, backoffLimit: '0' })).toEqual({
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name: 'shop.report', namespace: 'shop' },
      spec: {
        schedule: '@daily',
        jobTemplate: {
          spec: {
            backoffLimit: 0,
            template: {
              spec: { restartPolicy: 'OnFailure', containers: [{ name: 'shop-report', image: 'shop/report:1' }] },
            },
          },
        },
      },
    });
  });
});

test('a refusal of the server is told at the field that it means', () => {
  expect(fieldAt('spec.schedule')).toBe('schedule');
  expect(fieldAt('spec.jobTemplate.spec.template.spec.containers[0].image')).toBe('image');
  expect(fieldAt('spec.jobTemplate.spec.template.spec.containers[1].image')).toBeUndefined();
});
