/** Why a volume cannot be there yet; told as upstream's kubelet does, and tried again. */
export class VolumeError extends Error {
  constructor(volume: string, why: string, options?: ErrorOptions) {
    super(`MountVolume.SetUp failed for volume "${volume}" : ${why}`, options);
  }
}
