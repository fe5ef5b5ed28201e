/** An IPv4 range in CIDR notation. */
export interface Cidr {
  readonly text: string;
  readonly base: number;
  readonly size: number;
}

/** Undefined when the text is not an IPv4 address. */
export function parseIpv4(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let address = 0;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return undefined;
    address = address * 256 + Number(part);
  }
  return address;
}

export function formatIpv4(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

/** Throws on anything that is not `a.b.c.d/8` to `/30`. */
export function parseCidr(text: string): Cidr {
  const [address = '', prefix = ''] = text.split('/');
  const bits = Number(prefix);
  const base = parseIpv4(address);
  if (base === undefined || !Number.isInteger(bits) || bits < 8 || bits > 30) {
    throw new Error(`${text} is not an IPv4 range like 10.96.0.0/16`);
  }
  const size = 2 ** (32 - bits);
  return { text, base: base - (base % size), size };
}
