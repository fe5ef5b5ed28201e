import type { Question, Answer as WireRecord } from 'dns-packet';
import type { ClusterNames } from './cluster-names.ts';
import type { DnsRecord } from './dns-record.ts';
import { type Lookup, lookup, startOfZone } from './lookup.ts';

/** Response codes of RFC 1035 and 6891. */
export const rcode = { noError: 0, formErr: 1, servFail: 2, nxDomain: 3, notImp: 4, refused: 5, badVers: 16 } as const;

/** What is answered, without what concerns the transport. */
export interface Answer {
  readonly rcode: number;
  /** Whether it comes from the cluster itself. */
  readonly authoritative: boolean;
  readonly answers: readonly WireRecord[];
  readonly authorities: readonly WireRecord[];
  readonly additionals: readonly WireRecord[];
}

/** Asks for a name outside: the records that came, and the code. */
export type AskOutside = (question: Question) => Promise<Pick<Answer, 'answers' | 'rcode'>>;

const canonical = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** An answer without records. */
export function refusal(code: number): Answer {
  return { rcode: code, authoritative: false, answers: [], authorities: [], additionals: [] };
}

/** Answers a question about the cluster; undefined when the name is not of the cluster. `turn` rotates addresses. */
export async function answerFromCluster(
  question: Question,
  names: ClusterNames,
  { turn, askOutside }: { readonly turn: number; readonly askOutside: AskOutside },
): Promise<Answer | undefined> {
  const name = canonical(question.name);
  const found = lookup(name, names);
  if (found.kind === 'outside') return undefined;
  const alias = found.kind === 'found' ? found.records.find(({ type }) => type === 'CNAME') : undefined;
  if (alias?.type === 'CNAME' && question.type !== 'CNAME') {
    const target = await follow({ ...question, name: alias.data }, names, askOutside);
    const answers = [{ ...alias, name: question.name }, ...target.answers];
    return { ...refusal(target.rcode), authoritative: true, answers };
  }
  return answerFound(question, found, turn);
}

/** What an alias leads to, where that is another name of the cluster once; aliases of aliases are the client's to follow. */
async function follow(question: Question, names: ClusterNames, askOutside: AskOutside): ReturnType<AskOutside> {
  const found = lookup(canonical(question.name), names);
  if (found.kind === 'outside') return askOutside(question);
  if (found.kind === 'missing') return { answers: [], rcode: rcode.nxDomain };
  return { answers: select(question, found.records), rcode: rcode.noError };
}

function answerFound(question: Question, found: Exclude<Lookup, { kind: 'outside' }>, turn: number): Answer {
  const code = found.kind === 'missing' ? rcode.nxDomain : rcode.noError;
  const answers = found.kind === 'missing' ? [] : rotate(select(question, found.records), turn);
  const own = { rcode: code, authoritative: true, answers };
  if (found.kind === 'missing' || answers.length === 0) {
    return { ...own, authorities: [startOfZone(found.zone)], additionals: [] };
  }
  const hasTargets = answers.some(({ type }) => type === 'SRV');
  return { ...own, authorities: [], additionals: hasTargets ? (found.additionals ?? []) : [] };
}

/** Records of the type asked for, under the name as it was spelt. */
function select({ name, type }: Question, records: readonly DnsRecord[]): DnsRecord[] {
  return records.filter((record) => record.type === type).map((record) => ({ ...record, name }));
}

/** Clients take the first: each is first in turn. */
function rotate<T>(items: readonly T[], turn: number): T[] {
  const at = turn % Math.max(items.length, 1);
  return [...items.slice(at), ...items.slice(0, at)];
}
