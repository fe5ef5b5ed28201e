/** Labels of EndpointSlices, and of Endpoints where they have them too. */
export const sliceLabels = {
  /** The name of the Service that the slice is of. */
  service: 'kubernetes.io/service-name',
  managedBy: 'endpointslice.kubernetes.io/managed-by',
  /** Of Endpoints: `true` keeps them from being mirrored. */
  skipMirror: 'endpointslice.kubernetes.io/skip-mirror',
  headless: 'service.kubernetes.io/headless',
} as const;
