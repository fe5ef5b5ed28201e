/** Why a pod has no sandbox yet; the message is for the user, and it is tried again. */
export class SandboxError extends Error {}
