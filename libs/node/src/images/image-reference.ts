/** Docker's own registry, which names without one stand for. */
const dockerHub = 'docker.io';

/** The registry that an image's name begins with: what has a dot or a port, as engines read it. */
export function registryOf(image: string): string {
  const [first = '', ...rest] = image.split('/');
  const isRegistry = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
  return isRegistry ? first : dockerHub;
}

/** The registry that a login was written down for: `https://index.docker.io/v1/`, `registry.example.com:5000/team`. */
export function loginServer(server: string): string {
  const host = server.replace(/^https?:\/\//, '').split('/')[0] ?? '';
  return host === 'index.docker.io' || host === 'registry-1.docker.io' ? dockerHub : host;
}
