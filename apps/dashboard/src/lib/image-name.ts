/** `registry.example/shop/web@sha256:ab…` and the like, down to what tells versions apart: path's end, tag or short digest. */
export function imageName(image: string): string {
  const [name = image, digest] = image.split('@');
  const short = name.split('/').slice(-2).join('/');
  return digest ? `${short}@${digest.replace(/^sha256:/, '').slice(0, 12)}` : short;
}
