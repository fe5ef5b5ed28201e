import type { Dice } from '../dice.ts';

export interface OddObject {
  /** `Secret` and `Event` get contents of their own. */
  readonly kind: string;
  /** '' where the kind has none. */
  readonly namespace: string;
  readonly name: string;
}

/** JSON that a parser and printer would not give back as it was: long integers, spellings of numbers, escapes, strange names. */
const odd =
  '"big":9007199254740993,"least":-9223372036854775808,"one":1.0,"thousand":1e3,"tiny":1E-7,"zero":-0,' +
  '"escapes":"\\u00e9t\\u00e9 \\ud83d\\ude00 \\u003ca\\u003e \\/ \\t","plain":"été 😀 <a>","nothing":null,"empty":{},' +
  '"lists":[[],{},[null,1.50]],"z":1,"a":{"10":1,"9":2},"__proto__":{"constructor":1}';

/** The text of an object as chance has it, other than the one before: `turn` is in it. About one in 25 has 100 KB. */
export function oddObject(dice: Dice, { kind, namespace, name }: OddObject, turn: number): string {
  const place = namespace === '' ? '' : `,"namespace":${JSON.stringify(namespace)}`;
  const metadata = `{"name":${JSON.stringify(name)}${place},${labels(dice, turn)}${owner(dice)}}`;
  return `{"metadata":${metadata},${contents(dice, kind, turn, { namespace, name })}${filling(dice)}}`;
}

function labels(dice: Dice, turn: number): string {
  const more = dice.below(2) === 0 ? `,"annotations":{"note":"line\\n\\"${dice.below(1_000)}\\" \\u2028"}` : '';
  return `"generation":${turn},"labels":{"app":"app-${dice.below(5)}","tier":"t${dice.below(3)}"}${more}`;
}

function owner(dice: Dice): string {
  if (dice.below(3) > 0) return '';
  const index = dice.below(5);
  const uid = `00000000-0000-4000-8000-00000000000${index}`;
  return `,"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"rs-${index}","uid":"${uid}","controller":true}]`;
}

function contents(dice: Dice, kind: string, turn: number, { namespace, name }: Omit<OddObject, 'kind'>): string {
  if (kind === 'Secret') {
    const value = Buffer.from(`secret-${turn}-${dice.below(1_000_000)}`).toString('base64');
    return `"data":{"password":"${value}","empty":""},"type":"Opaque"`;
  }
  if (kind === 'Event') {
    const about = `{"kind":"Pod","namespace":${JSON.stringify(namespace)},"name":${JSON.stringify(name)},"apiVersion":"v1"}`;
    return `"involvedObject":${about},"reason":"Turn","message":"turn \\u00b7 ${turn}","type":"Normal","count":${turn}`;
  }
  const unknown = dice.below(3) === 0 ? `,"unknownField":{${odd}}` : '';
  return `"spec":{"turn":${turn},${odd}},"status":{"phase":"P${dice.below(4)}"}${unknown}`;
}

function filling(dice: Dice): string {
  return dice.once(25) ? `,"filling":"${'0123456789 été 😀 '.repeat(5_000)}"` : '';
}
