import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReason } from '../status-error.ts';
import { jsonEqual } from './json-value.ts';
import { applyStrategicMergePatch } from './strategic-merge-patch.ts';

const pod = { apiVersion: 'v1', kind: 'Pod' };
const deployment = { apiVersion: 'apps/v1', kind: 'Deployment' };

function patchedSpec(spec: object, patch: object): Record<string, unknown> {
  return applyStrategicMergePatch(pod, { spec }, { spec: patch }).spec as Record<string, unknown>;
}

describe('lists with a merge key', () => {
  const containers = [
    { name: 'a', image: 'a:1', env: [{ name: 'X', value: '1' }] },
    { name: 'b', image: 'b:1' },
  ];

  it('change the elements of the same key and add the others, the patch’s first', () => {
    const patch = {
      containers: [
        { name: 'b', image: 'b:2' },
        { name: 'c', image: 'c:1' },
      ],
    };
    expect(patchedSpec({ containers }, patch).containers).toEqual([
      containers[0],
      { name: 'b', image: 'b:2' },
      { name: 'c', image: 'c:1' },
    ]);
  });

  it('are merged at every depth', () => {
    const patch = { containers: [{ name: 'a', env: [{ name: 'Y', value: '2' }] }] };
    expect(patchedSpec({ containers }, patch).containers).toEqual([
      {
        name: 'a',
        image: 'a:1',
        env: [
          { name: 'Y', value: '2' },
          { name: 'X', value: '1' },
        ],
      },
      containers[1],
    ]);
  });

  it('lose elements by $patch: delete', () => {
    expect(patchedSpec({ containers }, { containers: [{ name: 'a', $patch: 'delete' }] }).containers).toEqual([
      containers[1],
    ]);
  });

  it('are replaced whole by $patch: replace', () => {
    const patch = { containers: [{ name: 'c' }, { $patch: 'replace' }] };
    expect(patchedSpec({ containers }, patch).containers).toEqual([{ name: 'c' }]);
  });

  it('take the order of $setElementOrder, and keep server-only elements where they were', () => {
    const server = [{ name: 'injected' }, ...containers];
    const patch = {
      '$setElementOrder/containers': [{ name: 'c' }, { name: 'b' }, { name: 'a' }],
      containers: [{ name: 'c', image: 'c:1' }],
    };
    const names = (patchedSpec({ containers: server }, patch).containers as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(['c', 'injected', 'b', 'a']);
  });

  it('are only put in order by a patch without elements', () => {
    const patch = { '$setElementOrder/containers': [{ name: 'b' }, { name: 'a' }] };
    const names = (patchedSpec({ containers }, patch).containers as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(['b', 'a']);
  });

  it('refuse elements without their key', () => {
    try {
      patchedSpec({ containers }, { containers: [{ image: 'x' }] });
      expect.unreachable();
    } catch (error) {
      expect(isReason(error, 'BadRequest')).toBe(true);
      expect(String(error)).toContain('map: map[image:x] does not contain declared merge key: name');
    }
  });

  it('use the key of the kind: a Service’s ports are known by their port', () => {
    const service = { spec: { ports: [{ port: 80, name: 'http' }] } };
    const patch = { spec: { ports: [{ port: 80, targetPort: 8080 }, { port: 443 }] } };
    expect(applyStrategicMergePatch({ apiVersion: 'v1', kind: 'Service' }, service, patch)).toEqual({
      spec: { ports: [{ port: 80, name: 'http', targetPort: 8080 }, { port: 443 }] },
    });
  });
});

describe('other lists', () => {
  it('are replaced where the kind says nothing', () => {
    const spec = { containers: [{ name: 'a', args: ['1', '2'] }] };
    expect(patchedSpec(spec, { containers: [{ name: 'a', args: ['3'] }] }).containers).toEqual([
      { name: 'a', args: ['3'] },
    ]);
  });

  it('of plain values are united, and lose what $deleteFromPrimitiveList names', () => {
    const finalizers = (patch: object) =>
      applyStrategicMergePatch(pod, { metadata: { finalizers: ['a', 'b'] } }, { metadata: patch }).metadata;
    expect(finalizers({ finalizers: ['c', 'a'] })).toEqual({ finalizers: ['c', 'a', 'b'] });
    expect(finalizers({ '$deleteFromPrimitiveList/finalizers': ['a'] })).toEqual({ finalizers: ['b'] });
  });
});

describe('objects', () => {
  it('lose fields that are null', () => {
    expect(applyStrategicMergePatch(pod, { a: 1, b: { c: 2, d: 3 } }, { a: null, b: { c: null } })).toEqual({
      b: { d: 3 },
    });
  });

  it('keep only what $retainKeys names', () => {
    const strategy = { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1 } };
    const patch = { spec: { strategy: { $retainKeys: ['type'], type: 'Recreate' } } };
    expect(applyStrategicMergePatch(deployment, { spec: { strategy } }, patch)).toEqual({
      spec: { strategy: { type: 'Recreate' } },
    });
  });

  it('are replaced or emptied by $patch', () => {
    const current = { metadata: { labels: { a: '1', b: '2' } } };
    const labels = (patch: object) => applyStrategicMergePatch(pod, current, { metadata: { labels: patch } }).metadata;
    expect(labels({ $patch: 'replace', c: '3' })).toEqual({ labels: { c: '3' } });
    expect(labels({ $patch: 'delete' })).toEqual({ labels: {} });
    expect(() => labels({ $patch: 'explode' })).toThrow("unknown patch type 'explode'");
  });

  it('do not store directives of a part that was not there', () => {
    const patch = {
      spec: {
        template: {
          spec: {
            '$setElementOrder/containers': [{ name: 'a' }],
            containers: [{ name: 'a' }, { name: 'b', $patch: 'delete' }],
          },
        },
      },
    };
    expect(applyStrategicMergePatch(deployment, {}, patch)).toEqual({
      spec: { template: { spec: { containers: [{ name: 'a' }] } } },
    });
  });
});

describe('any patch', () => {
  it('of a kind that is not built in merges objects and replaces lists', () => {
    const current = { spec: { list: [{ name: 'a', x: 1 }], map: { a: 1 } } };
    const patch = { spec: { list: [{ name: 'a' }], map: { b: 2 } } };
    expect(applyStrategicMergePatch({ apiVersion: 'example.com/v1', kind: 'Boat' }, current, patch)).toEqual({
      spec: { list: [{ name: 'a' }], map: { a: 1, b: 2 } },
    });
  });

  const name = fc.constantFrom('a', 'b', 'c');
  const container = fc.record({ name, image: fc.constantFrom('i:1', 'i:2') }, { requiredKeys: ['name'] });
  const spec = fc.record(
    {
      containers: fc.uniqueArray(container, { selector: (one) => one.name, maxLength: 3 }),
      nodeSelector: fc.dictionary(name, name),
      nodeName: name,
    },
    { requiredKeys: [] },
  );

  it('changes nothing the second time, and never what it was given', () => {
    fc.assert(
      fc.property(spec, spec, (current, patch) => {
        const before = JSON.stringify([current, patch]);
        const once = patchedSpec(current, patch);
        expect(jsonEqual(patchedSpec(once, patch), once)).toBe(true);
        expect(JSON.stringify([current, patch])).toBe(before);
      }),
    );
  });
});
