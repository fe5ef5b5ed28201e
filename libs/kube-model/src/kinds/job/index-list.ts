/** How many indexes a list like `0-2,5` names, or upstream's words for what is wrong with it. */
export function readIndexList(text: string, completions: number): number | string {
  let total = 0;
  let last: number | undefined;
  for (const part of text === '' ? [] : text.split(',')) {
    const run = readRun(part, completions);
    if (typeof run === 'string') return run;
    const [first, end] = run;
    if (last !== undefined && last >= first) return notIncreasing(last, first);
    total += end - first + 1;
    last = end;
  }
  return total;
}

function readRun(part: string, completions: number): readonly [first: number, last: number] | string {
  const limits = part.split('-');
  if (limits.length > 2)
    return `the fragment ${JSON.stringify(part)} violates the requirement that an index interval can have at most two parts separated by '-'`;
  const [first = '', last = first] = limits;
  for (const limit of limits) {
    if (!/^[+-]?\d+$/.test(limit)) return `cannot convert string to integer for index: ${JSON.stringify(limit)}`;
    if (Number(limit) >= completions) return `too large index: ${JSON.stringify(limit)}`;
  }
  const run = [Number(first), Number(last)] as const;
  return limits.length === 2 && run[0] >= run[1] ? notIncreasing(...run) : run;
}

function notIncreasing(previous: number, current: number): string {
  return `non-increasing order, previous: ${previous}, current: ${current}`;
}
