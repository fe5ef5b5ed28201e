import { applyMergePatch } from '@pilothouse/kube-model/patch/merge-patch';
import { namespaces } from '@pilothouse/kube-model/registry';
import { maskedAnswer } from '@pilothouse/testing/masked-answer';
import { addDefaultAccount } from '@pilothouse/testing/namespace-contents';
import { createTestApi, type Reply, type TestApi } from '@pilothouse/testing/test-kube-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import recorded from './facts/recorded-conversations.json' with { type: 'json' };

/**
 * Conversations with a kube-apiserver 1.36.2, request by request. `{version}` and `{uid}` stand for those of the last
 * object answered. An answer holds its `body`, or as `change` a merge patch to the last object answered.
 */
interface Conversation {
  readonly kind: string;
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly type?: string;
    readonly body?: unknown;
  }[];
  readonly answers: readonly {
    readonly status: number;
    readonly warnings?: readonly string[];
    readonly body?: unknown;
    readonly change?: unknown;
  }[];
}

const conversations = recorded as readonly Conversation[];
let server: TestApi;

beforeAll(async () => {
  server = await createTestApi({ warnsNotHonoured: false, serviceCidr: '10.96.0.0/16' });
});
afterAll(() => server.close());

const titled = conversations.map((conversation, index) => ({
  title: `${conversation.kind}, conversation ${index + 1}`,
  conversation,
}));

test.each(titled)('$title is answered as upstream answers it', async ({ title, conversation }) => {
  const namespace = title.replace(/\W+/g, '-');
  await server.admin.create(namespaces, { metadata: { name: namespace } });
  await addDefaultAccount(server.admin, namespace);
  let identity = { version: '', uid: '' };
  let object = {};
  for (const [index, request] of conversation.requests.entries()) {
    const reply = await play(request, namespace, identity);
    const expected = conversation.answers[index];
    if (expected?.change) object = applyMergePatch(object, expected.change);
    const body = expected?.body ?? object;
    const answer = { status: expected?.status, warnings: expected?.warnings ?? [], body: maskedAnswer(body, 'NS') };
    expect(masked(reply, namespace), `${index}: ${request.method} ${request.type ?? ''}`).toEqual(answer);
    identity = identityOf(reply) ?? identity;
  }
});

async function play(
  { method, path, type, body }: Conversation['requests'][number],
  namespace: string,
  { version, uid }: { version: string; uid: string },
): Promise<Reply> {
  const filled = JSON.stringify(body ?? null)
    .replaceAll('NS', namespace)
    .replaceAll('{version}', version)
    .replaceAll('{uid}', uid);
  const sent = body === undefined ? {} : { body: filled };
  return await server.call(method, path.replaceAll('NS', namespace), { ...sent, ...(type && { type }) });
}

function identityOf({ body }: Reply): { version: string; uid: string } | undefined {
  if (!body?.metadata?.uid || body.kind === 'Scale') return undefined;
  return { version: body.metadata.resourceVersion, uid: body.metadata.uid };
}

function masked({ status, headers, body }: Reply, namespace: string): object {
  // Several headers of one name arrive as one text, by commas.
  const told = headers.warning === undefined ? [] : headers.warning.split(/, (?=299 - )/);
  const warnings = told.map((text) => text.replace(/^299 - "|"$/g, '').replaceAll('\\"', '"'));
  return { status, warnings, body: maskedAnswer(body, namespace) };
}
