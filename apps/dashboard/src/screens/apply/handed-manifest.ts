/** Between two screens, in the memory of one page: an address is too short for it, and storage would keep it. */
let handed = '';

/** Gives a manifest to the screen that applies YAML, which is opened next; empty takes it back. */
export function handToApply(manifest: string): void {
  handed = manifest;
}

export function handedManifest(): string {
  return handed;
}
