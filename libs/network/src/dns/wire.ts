import {
  AUTHORITATIVE_ANSWER,
  type DecodedPacket,
  decode,
  encode,
  encodingLength,
  type OptAnswer,
  RECURSION_AVAILABLE,
  TRUNCATED_RESPONSE,
} from 'dns-packet';
import { type Answer, rcode } from './answer.ts';

export type Transport = 'udp' | 'tcp';

/** Bytes: where the client does not say more (RFC 1035), what we send at most, what TCP's length can tell. */
const sizes = { udp: 512, edns: 4096, tcp: 65_535 } as const;

/** Flags of a query that its response repeats: opcode, recursion desired, checking disabled. */
const repeatedFlags = 0x7910;
/** The code's lower bits stand in the header, its upper ones in EDNS. */
const headerCode = 0xf;

export interface Query {
  readonly packet: DecodedPacket;
  readonly opt: OptAnswer | undefined;
}

/** Undefined for what gets no answer; `unreadable` for a query that is none. */
export function readQuery(bytes: Buffer): Query | 'unreadable' | undefined {
  // A response is never answered, or two servers could talk to each other for ever.
  if (bytes.length < 12 || bytes.readUInt16BE(2) & 0x8000) return undefined;
  try {
    const packet = decode(bytes);
    const opt = packet.additionals?.find((item): item is OptAnswer => item.type === 'OPT');
    return { packet, opt };
  } catch {
    return 'unreadable';
  }
}

export const opcodeOf = ({ packet }: Query): number => ((packet.flags ?? 0) >> 11) & 0xf;

/** To a query of which only the header could be read. */
export function formErrorTo(bytes: Buffer): Buffer {
  const flags = (bytes.readUInt16BE(2) & repeatedFlags) | rcode.formErr;
  return encode({ type: 'response', id: bytes.readUInt16BE(0), flags });
}

/** The response as bytes; what does not fit is cut off and said so, so that the client asks by TCP. */
export function writeResponse({ packet, opt }: Query, answer: Answer, transport: Transport): Buffer {
  const limit = transport === 'tcp' ? sizes.tcp : opt ? clamp(opt.udpPayloadSize) : sizes.udp;
  const edns = opt ? [ownOpt(answer.rcode)] : [];
  const whole = {
    type: 'response' as const,
    id: packet.id ?? 0,
    flags: flagsOf(packet, answer),
    questions: packet.questions ?? [],
    answers: [...answer.answers],
    authorities: [...answer.authorities],
    additionals: [...answer.additionals, ...edns],
  };
  if (encodingLength(whole) <= limit) return encode(whole);
  const bare = { ...whole, additionals: edns };
  const length = encodingLength(bare);
  if (length <= limit) return encode(bare);
  const room = transport === 'udp' ? 0 : Math.max(0, Math.floor((bare.answers.length * limit) / length) - 2);
  return encode({ ...bare, answers: bare.answers.slice(0, room), flags: bare.flags | TRUNCATED_RESPONSE });
}

const clamp = (size: number): number => Math.min(Math.max(size, sizes.udp), sizes.edns);

function flagsOf({ flags = 0 }: DecodedPacket, { authoritative, rcode: code }: Answer): number {
  const authority = authoritative ? AUTHORITATIVE_ANSWER : 0;
  return (flags & repeatedFlags) | RECURSION_AVAILABLE | authority | (code & headerCode);
}

function ownOpt(code: number): OptAnswer {
  const fields = { udpPayloadSize: sizes.edns, ednsVersion: 0, flags: 0, flag_do: false, options: [] };
  return { type: 'OPT', name: '.', extendedRcode: code >> 4, ...fields };
}
