/** The five states that every screen knows. */
export type HealthState = 'healthy' | 'progressing' | 'warning' | 'failing' | 'off' | 'unknown';

/** How an object is, in the words of an operator. */
export interface Health {
  readonly state: HealthState;
  /** Short, as kubectl's STATUS column says it: `CrashLoopBackOff`. Empty where there is nothing to say. */
  readonly word: string;
  /** Where there is more to say: '2 of 3 ready'. Lower case start, no full stop. */
  readonly sentence?: string;
}

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
}

export function findCondition<T extends Condition>(conditions: readonly T[] | undefined, type: string): T | undefined {
  return conditions?.find((condition) => condition.type === type);
}

export function isTrue(conditions: readonly Condition[] | undefined, type: string): boolean {
  return findCondition(conditions, type)?.status === 'True';
}

/** `1 restart`, `4 restarts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A health with its sentence, if there is one. */
export function health(state: HealthState, word: string, sentence?: string): Health {
  return sentence ? { state, word, sentence } : { state, word };
}
