import { describe, expect, it } from 'vitest';
import { deployments, events, jobs, namespaces, nodes, pods, secrets } from '../registry.ts';
import { parseFieldSelector } from './field-selector.ts';

const pod = {
  metadata: { name: 'web-1', namespace: 'shop' },
  spec: { nodeName: 'n1', restartPolicy: 'Always' },
  status: { phase: 'Running', podIP: '10.0.0.1' },
};

describe('parseFieldSelector', () => {
  it.each([
    ['', true],
    ['metadata.name=web-1', true],
    ['metadata.name==web-2', false],
    ['spec.nodeName=n1,status.phase!=Failed', true],
    ['spec.nodeName=', false],
    ['status.nominatedNodeName=', true],
    ['spec.hostNetwork=false', true],
  ])('%s on a pod is %s', (text, expected) => {
    expect(parseFieldSelector(pods, text).matches(pod)).toBe(expected);
  });

  it('reads the fields of each kind', () => {
    expect(parseFieldSelector(secrets, 'type=Opaque').matches({ type: 'Opaque' })).toBe(true);
    expect(parseFieldSelector(namespaces, 'status.phase=Active').matches({ status: { phase: 'Active' } })).toBe(true);
    expect(parseFieldSelector(nodes, 'spec.unschedulable=false').matches({ spec: {} })).toBe(true);
    expect(parseFieldSelector(jobs, 'status.successful=1').matches({ status: { succeeded: 1 } })).toBe(true);
    const event = { involvedObject: { kind: 'Pod', name: 'web-1' }, type: 'Warning', reportingComponent: 'kubelet' };
    expect(parseFieldSelector(events, 'involvedObject.name=web-1,type=Warning,source=kubelet').matches(event)).toBe(
      true,
    );
  });

  it('understands escaped values', () => {
    expect(parseFieldSelector(pods, 'spec.nodeName=a\\,b\\=c').requirements).toEqual([
      { field: 'spec.nodeName', operator: '=', value: 'a,b=c' },
    ]);
  });

  it('refuses fields that the kind cannot be selected by, in upstream’s words', () => {
    expect(() => parseFieldSelector(pods, 'spec.image=x')).toThrow('field label not supported: spec.image');
    expect(() => parseFieldSelector(jobs, 'spec.x=1')).toThrow('field label "spec.x" not supported for Job');
    expect(() => parseFieldSelector(deployments, 'spec.replicas=1')).toThrow(
      '"spec.replicas" is not a known field selector: only "metadata.name", "metadata.namespace"',
    );
  });

  it.each([
    ['spec.nodeName=a\\', 'invalid field selector: invalid escape sequence: \\'],
    ['spec.nodeName=a\\b', 'invalid field selector: invalid escape sequence: \\b'],
    ['spec.nodeName=a=b', 'invalid field selector: unescaped character in value: 61'],
    ['spec.nodeName===a', 'invalid field selector: unescaped character in value: 61'],
    ['spec.x=1,spec.a=1', 'field label not supported: spec.a'],
    ['!=a', 'field label not supported: '],
  ])('refuses %s', (text, message) => {
    expect(() => parseFieldSelector(pods, text)).toThrow(message);
  });

  it('refuses what it cannot read', () => {
    expect(() => parseFieldSelector(pods, 'metadata.name')).toThrow(
      "invalid selector: 'metadata.name'; can't understand 'metadata.name'",
    );
  });
});
