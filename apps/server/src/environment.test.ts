import { delimiter, isAbsolute, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentError, parseEnvironment } from './environment.ts';

describe('parseEnvironment', () => {
  it('without any variable gives the documented defaults, on loopback', () => {
    const environment = parseEnvironment({});
    expect(environment).toMatchObject({
      host: '127.0.0.1',
      dashboardPort: 3000,
      apiPort: 4000,
      kubePort: 6443,
      dnsPort: 5353,
      runtime: 'process',
      nodes: 3,
      demo: true,
      databaseUrl: undefined,
    });
    expect(isAbsolute(environment.dataDirectory)).toBe(true);
    expect([...environment.roles].join()).toBe('graphql,kube-api,controllers,scheduler,node,network,sync');
  });

  it('reads which nodes this process runs, and how long a silent one is waited for', () => {
    const { nodeNames, nodeGracePeriod } = parseEnvironment({
      PILOTHOUSE_NODE_NAMES: 'node-1, node-3',
      PILOTHOUSE_NODE_GRACE: '6',
    });
    expect([nodeNames, nodeGracePeriod]).toEqual([['node-1', 'node-3'], 6000]);
    expect(parseEnvironment({})).toMatchObject({ nodeNames: [], nodeGracePeriod: 50_000 });
  });

  it('reads how often usage is looked at, in seconds', () => {
    expect(parseEnvironment({ PILOTHOUSE_METRICS_RESOLUTION: '3' }).metricsResolution).toBe(3000);
    expect(parseEnvironment({}).metricsResolution).toBe(15_000);
  });

  it('treats an empty variable as not set', () => {
    expect(parseEnvironment({ PILOTHOUSE_ADMIN_PASSWORD: '', DATABASE_URL: '' }).adminPassword).toBeUndefined();
  });

  it('finds kubeconfigs as kubectl does: several, relative to where it was started', () => {
    const { kubeconfigFiles } = parseEnvironment({ PILOTHOUSE_KUBECONFIG: ['/a/config', '', 'b'].join(delimiter) });
    expect(kubeconfigFiles).toEqual(['/a/config', resolve('b')]);
    expect(parseEnvironment({}).kubeconfigFiles).toEqual([]);
  });

  it('shows programs that get credentials none of our own settings', () => {
    const variables = {
      PATH: '/bin',
      AWS_PROFILE: 'x',
      PILOTHOUSE_ADMIN_PASSWORD: 'hush hush',
      DATABASE_URL: 'postgres://h/d',
    };
    expect(parseEnvironment(variables).programEnvironment).toEqual({ PATH: '/bin', AWS_PROFILE: 'x' });
  });

  it.each([
    [{ PILOTHOUSE_API_PORT: 'http' }, 'PILOTHOUSE_API_PORT'],
    [{ PILOTHOUSE_API_PORT: '70000' }, 'PILOTHOUSE_API_PORT'],
    [{ PILOTHOUSE_RUNTIME: 'vm' }, 'PILOTHOUSE_RUNTIME'],
    [{ PILOTHOUSE_ROLES: 'graphql,cook' }, 'PILOTHOUSE_ROLES'],
    [{ PILOTHOUSE_SECRET_KEY: 'abc' }, 'PILOTHOUSE_SECRET_KEY'],
    [{ PILOTHOUSE_FORMER_SECRET_KEYS: 'abc' }, 'PILOTHOUSE_FORMER_SECRET_KEYS'],
    [{ PILOTHOUSE_ADMIN_PASSWORD: 'short' }, 'PILOTHOUSE_ADMIN_PASSWORD'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres:nonsense' }, 'must look like'],
    [{ DATABASE_URL: 'postgres://[bad' }, 'DATABASE_URL'],
  ])('names the setting that cannot be used: %o', (variables, name) => {
    expect(() => parseEnvironment(variables)).toThrow(EnvironmentError);
    expect(() => parseEnvironment(variables)).toThrow(name);
  });
});
