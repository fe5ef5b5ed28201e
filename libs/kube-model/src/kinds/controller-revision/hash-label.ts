/** On pods of StatefulSets and DaemonSets: which ControllerRevision made them. */
export const revisionHashLabel = 'controller-revision-hash';
