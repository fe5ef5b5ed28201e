import { StatusError } from '@pilothouse/kube-model/status-error';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { servedKinds } from '../discovery/served-kinds.ts';
import { parseResourcePath } from './resource-paths.ts';

const kinds = servedKinds([]);
const parse = (path: string) => {
  const target = parseResourcePath(kinds, path);
  return target && [target.resource.kind, target.namespace, target.name, target.subresource];
};

describe('a path', () => {
  test.each([
    ['/api/v1/pods', ['Pod', '', '', '']],
    ['/api/v1/namespaces', ['Namespace', '', '', '']],
    ['/api/v1/namespaces/a', ['Namespace', '', 'a', '']],
    ['/api/v1/namespaces/a/', ['Namespace', '', 'a', '']],
    ['/api/v1/namespaces/a/finalize', ['Namespace', '', 'a', 'finalize']],
    ['/api/v1/namespaces/a/status', ['Namespace', '', 'a', 'status']],
    ['/api/v1/namespaces/a/pods', ['Pod', 'a', '', '']],
    ['/api/v1/namespaces/a/pods/b', ['Pod', 'a', 'b', '']],
    ['/api/v1/namespaces/a/pods/b/log', ['Pod', 'a', 'b', 'log']],
    ['/api/v1/nodes/n/status', ['Node', '', 'n', 'status']],
    ['/apis/apps/v1/deployments', ['Deployment', '', '', '']],
    ['/apis/apps/v1/namespaces/a/deployments/d/scale', ['Deployment', 'a', 'd', 'scale']],
    ['/apis/rbac.authorization.k8s.io/v1/clusterroles/system%3Aa', ['ClusterRole', '', 'system:a', '']],
  ])('%s leads to its resource', (path, expected) => expect(parse(path)).toEqual(expected));

  test.each(['/', '/api', '/api/v1', '/apis', '/apis/apps', '/apis/apps/v1', '/version', ''])(
    '%j is for others to answer',
    (path) => expect(parse(path)).toBeUndefined(),
  );

  test.each([
    '/api/v1/nothings',
    '/api/v2/pods',
    '/api/v1/pods/a',
    '/api/v1/namespaces/a/nodes',
    '/api/v1/namespaces/a/pods/b/log/c',
    '/apis/apps/v1/pods',
  ])('%s is not served', (path) => expect(() => parse(path)).toThrow('could not find the requested resource'));

  test('of any text never fails with anything but a StatusError', () => {
    const segment = fc.oneof(fc.string(), fc.constantFrom('api', 'apis', 'v1', 'namespaces', 'pods', '%', '%2F'));
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        try {
          parseResourcePath(kinds, `/${segments.join('/')}`);
        } catch (error) {
          expect(error).toBeInstanceOf(StatusError);
        }
      }),
    );
  });
});
