import { StatusError } from '@pilothouse/kube-model/status-error';
import type { AccessQuestion, AccessRules } from './access-rules.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { resourceKey } from './upstream-kind.ts';

/** Answers a SelfSubjectAccessReview about `user`, and a SubjectAccessReview about whom its spec names. */
export function reviewAnswer(rules: AccessRules, user: string, body: string): Answer {
  const review: unknown = JSON.parse(body);
  const spec = recordAt(review, 'spec');
  const asked = recordAt(spec, 'resourceAttributes');
  if (!spec || !asked) throw new StatusError('BadRequest', 'the review has no spec.resourceAttributes');
  const question = questionOf(textAt(spec, 'user') || user, asked);
  return jsonAnswer({ ...record(review), metadata: {}, status: { allowed: rules.allows(question) } }, 201);
}

function questionOf(user: string, asked: Readonly<Record<string, unknown>>): AccessQuestion {
  const subresource = textAt(asked, 'subresource');
  const resource = [textAt(asked, 'resource'), subresource].filter((part) => part !== '').join('/');
  return {
    user,
    verb: textAt(asked, 'verb'),
    resource: resourceKey({ group: textAt(asked, 'group'), resource }),
    namespace: textAt(asked, 'namespace'),
    name: textAt(asked, 'name'),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function recordAt(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  return record(record(value)?.[name]);
}

function textAt(value: Readonly<Record<string, unknown>>, name: string): string {
  const text = value[name];
  return typeof text === 'string' ? text : '';
}
