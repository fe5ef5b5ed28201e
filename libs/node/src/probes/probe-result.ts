export interface ProbeResult {
  readonly healthy: boolean;
  /** What was seen, as upstream's kubelet words it. */
  readonly output: string;
}
