/** Why a container cannot be created; the message is for the user, as upstream's kubelet words it. */
export class ContainerConfigError extends Error {
  readonly reason: 'CreateContainerConfigError' | 'CreateContainerError';

  constructor(message: string, reason: ContainerConfigError['reason'] = 'CreateContainerConfigError') {
    super(message);
    this.reason = reason;
  }
}
