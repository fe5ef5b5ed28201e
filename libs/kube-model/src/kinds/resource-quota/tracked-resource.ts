/** What a quota can count of Pods, beside huge pages and what drivers offer. */
const ofPods = new Set([
  'pods',
  'cpu',
  'memory',
  'ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
]);
const named = new Set([
  'services',
  'persistentvolumeclaims',
  'configmaps',
  'secrets',
  'replicationcontrollers',
  'resourcequotas',
]);
const ofServices = new Set(['services.nodeports', 'services.loadbalancers']);
const ofClass = /\.storageclass\.storage\.k8s\.io\/(persistentvolumeclaims|requests\.storage)$/;

/**
 * Whose objects are counted under a name in a quota's `hard`: `pods`, `deployments.apps` (see resourceKey).
 * Undefined where the name says nothing that this cluster counts.
 */
export function trackedResource(name: string): string | undefined {
  if (name.startsWith('count/')) return name.slice('count/'.length);
  if (ofPods.has(name) || name.startsWith('hugepages-') || name.startsWith('requests.hugepages-')) return 'pods';
  if (named.has(name)) return name;
  if (ofServices.has(name)) return 'services';
  if (name === 'requests.storage' || ofClass.test(name)) return 'persistentvolumeclaims';
  return isExtendedRequest(name) ? 'pods' : undefined;
}

/** `requests.example.com/gpu`. */
function isExtendedRequest(name: string): boolean {
  return name.startsWith('requests.') && isExtended(name.slice('requests.'.length));
}

/** Of a driver: a name with a domain that is not Kubernetes' own. */
export function isExtended(name: string): boolean {
  return name.includes('/') && !name.includes('kubernetes.io/') && !name.startsWith('requests.');
}
