import { decode, encode, RECURSION_DESIRED } from 'dns-packet';
import { type AskOutside, answerFromCluster, rcode, refusal } from './answer.ts';
import type { ClusterNames } from './cluster-names.ts';
import type { Outside } from './outside.ts';
import { formErrorTo, opcodeOf, type Query, readQuery, type Transport, writeResponse } from './wire.ts';

export interface ResponderOptions {
  readonly names: ClusterNames;
  readonly outside: Pick<Outside, 'relay'>;
}

/** Bytes of a query to bytes of its response; undefined for what gets none. */
export type Respond = (bytes: Buffer, transport: Transport) => Promise<Buffer | undefined>;

export function createResponder({ names, outside }: ResponderOptions): Respond {
  let turn = 0;
  const askOutside: AskOutside = async (question) => {
    const query = encode({ type: 'query', id: 0, flags: RECURSION_DESIRED, questions: [question] });
    const response = await outside.relay(query, 'tcp').then((bytes) => bytes ?? outside.relay(query, 'udp'));
    if (!response) return { answers: [], rcode: rcode.servFail };
    const { answers = [], flags = 0 } = decode(response);
    return { answers, rcode: flags & 0xf };
  };
  return async (bytes, transport) => {
    const query = readQuery(bytes);
    if (query === undefined) return undefined;
    if (query === 'unreadable') return formErrorTo(bytes);
    const refused = refuse(query);
    if (refused !== undefined) return writeResponse(query, refusal(refused), transport);
    const [question] = query.packet.questions ?? [];
    if (!question) return formErrorTo(bytes);
    const answer = await answerFromCluster(question, names, { turn: turn++, askOutside });
    if (answer) return writeResponse(query, answer, transport);
    const relayed = await outside.relay(bytes, transport);
    return relayed ?? writeResponse(query, refusal(rcode.servFail), transport);
  };
}

const transfers: readonly string[] = ['AXFR', 'IXFR'];

/** The code by which a query is refused that is not a plain question. */
function refuse(query: Query): number | undefined {
  if (query.opt && query.opt.ednsVersion > 0) return rcode.badVers;
  if (opcodeOf(query) !== 0) return rcode.notImp;
  const { questions = [] } = query.packet;
  if (questions.length !== 1) return rcode.formErr;
  const [question] = questions;
  if ((question?.class ?? 'IN') !== 'IN' || transfers.includes(question?.type ?? '')) return rcode.refused;
  return undefined;
}
