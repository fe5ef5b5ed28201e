/** A file or directory of this machine at a path of the container. */
export interface BindMount {
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
}

/** As quantities were read: CPUs in billionths, memory in bytes. */
export interface ContainerLimits {
  readonly nanoCpus?: number | undefined;
  readonly memory?: number | undefined;
  /** Of what is requested: its share where CPUs are scarce, in billionths of one. */
  readonly requestedNanoCpus?: number | undefined;
}

export interface ContainerSecurity {
  readonly privileged: boolean;
  readonly readOnlyRoot: boolean;
  readonly noNewPrivileges: boolean;
  readonly addedCapabilities: readonly string[];
  readonly droppedCapabilities: readonly string[];
  readonly supplementalGroups: readonly number[];
}

export interface HostPort {
  readonly containerPort: number;
  readonly hostPort: number;
  readonly protocol: 'tcp' | 'udp' | 'sctp';
  readonly hostIp?: string | undefined;
}

/** What the containers of a pod share. */
export interface PodSandbox {
  /** Undefined: the engine chooses. */
  readonly address?: string | undefined;
  readonly hostname: string;
  readonly hostNetwork: boolean;
  readonly hostPid: boolean;
  readonly hostIpc: boolean;
  readonly hostPorts: readonly HostPort[];
}

/** What a container has where it runs within walls of its own. */
export interface Isolation {
  /** `name` as the pod says it; the container is made from `id`. */
  readonly image: { readonly name: string; readonly id: string };
  readonly sandbox: PodSandbox;
  readonly mounts: readonly BindMount[];
  readonly limits: ContainerLimits;
  readonly security: ContainerSecurity;
}
