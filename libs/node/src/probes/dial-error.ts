const causes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connect: connection refused',
  EHOSTUNREACH: 'connect: no route to host',
  ENETUNREACH: 'connect: network is unreachable',
  EADDRNOTAVAIL: 'connect: cannot assign requested address',
};

/** A failure to connect in the words of Go's dialer, which is what people search for. */
export function dialError({ code = '', message }: NodeJS.ErrnoException, address: string): string {
  if (code === 'ECONNRESET') return 'EOF';
  const cause = causes[code];
  return cause ? `dial tcp ${address}: ${cause}` : message;
}
