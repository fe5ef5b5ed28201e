import { describe, expect, it } from 'vitest';
import { deployments, events, findKind, findResource, findVersion, resources, versionsOf } from './registry.ts';
import { apiVersionOf } from './resource.ts';
import { typeOf } from './types/type-facts.ts';

describe('registry', () => {
  it('keeps several versions of one resource, the preferred one first', () => {
    const versions = versionsOf('horizontalpodautoscalers.autoscaling').map(({ version }) => version);
    expect(versions).toEqual(['v2', 'v1']);
    expect(findResource('horizontalpodautoscalers.autoscaling')?.version).toBe('v2');
    expect(findVersion('autoscaling', 'v1', 'horizontalpodautoscalers')?.version).toBe('v1');
    expect(findKind('autoscaling/v1', 'HorizontalPodAutoscaler')?.version).toBe('v1');
  });

  it('tells resources of one name in two groups apart', () => {
    expect(events.group).toBe('');
    expect(findResource('events.events.k8s.io')?.group).toBe('events.k8s.io');
    expect(findVersion('', 'v1', 'events')).toBe(events);
  });

  it('finds a kind by its manifest', () => {
    expect(findKind('apps/v1', 'Deployment')).toBe(deployments);
    expect(findKind('extensions/v1beta1', 'Deployment')).toBeUndefined();
  });

  it('has the type of every resource and of its lists', () => {
    for (const resource of resources) {
      expect(typeOf(apiVersionOf(resource), resource.kind), resource.kind).toBeDefined();
      if (resource.verbs.includes('list'))
        expect(typeOf(apiVersionOf(resource), `${resource.kind}List`), resource.kind).toBeDefined();
    }
  });
});
