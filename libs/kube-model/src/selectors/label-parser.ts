import { qualifiedNameProblems } from '../names/name-rules.ts';
import { type Token, tokenize } from './label-lexer.ts';
import { type Operator, type Requirement, requirementProblem } from './requirement.ts';

/** Says in upstream's words why a label selector cannot be read. */
export class SelectorSyntaxError extends Error {
  override readonly name = 'SelectorSyntaxError';
}

const fail = (message: string): never => {
  throw new SelectorSyntaxError(message);
};

const operators: Readonly<Record<string, Operator>> = {
  in: 'in',
  notin: 'notin',
  '=': '=',
  '==': '==',
  '!=': '!=',
  '>': 'gt',
  '<': 'lt',
};

const end: Token = { kind: 'end', text: '' };

class TokenReader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(text: string) {
    this.tokens = tokenize(text);
  }

  peek(): Token {
    return this.tokens[this.at] ?? end;
  }

  next(): Token {
    const token = this.peek();
    this.at++;
    return token;
  }
}

const isSymbol = (token: Token, text: string) => token.kind === 'symbol' && token.text === text;
const startsRequirement = (token: Token) => token.kind === 'word' || isSymbol(token, '!');

/** `a=b,c!=d,e in (f,g),h,!i,j>1` as conditions; an empty text has none. */
export function parseRequirements(text: string): Requirement[] {
  const reader = new TokenReader(text);
  const requirements: Requirement[] = [];
  while (reader.peek().kind !== 'end') {
    const first = reader.peek();
    if (!startsRequirement(first)) fail(`found '${first.text}', expected: !, identifier, or 'end of string'`);
    requirements.push(parseRequirement(reader));
    endOfRequirement(reader);
  }
  return requirements;
}

function endOfRequirement(reader: TokenReader): void {
  const token = reader.next();
  if (token.kind === 'end') return;
  if (!isSymbol(token, ',')) fail(`found '${token.text}', expected: ',' or 'end of string'`);
  const following = reader.peek();
  if (!startsRequirement(following)) fail(`found '${following.text}', expected: identifier after ','`);
}

function parseRequirement(reader: TokenReader): Requirement {
  const negated = isSymbol(reader.peek(), '!');
  if (negated) reader.next();
  const key = parseKey(reader);
  const following = reader.peek();
  const bare = following.kind === 'end' || isSymbol(following, ',');
  if (negated || bare) return { key, operator: negated ? '!' : 'exists', values: [] };
  const operator = parseOperator(reader);
  const values = operator === 'in' || operator === 'notin' ? parseValues(reader) : [parseExactValue(reader)];
  return checked({ key, operator, values: [...new Set(values)].sort() });
}

function checked(requirement: Requirement): Requirement {
  const problem = requirementProblem(requirement);
  return problem ? fail(`unable to parse requirement: ${problem}`) : requirement;
}

const broken = (message: string): never => fail(`unable to parse requirement: ${message}`);

function parseKey(reader: TokenReader): string {
  const token = reader.next();
  if (token.kind !== 'word') broken(`found '${token.text}', expected: identifier`);
  const problems = qualifiedNameProblems(token.text);
  if (problems.length > 0) broken(`<nil>: Invalid value: ${JSON.stringify(token.text)}: ${problems.join('; ')}`);
  return token.text;
}

function parseOperator(reader: TokenReader): Operator {
  const token = reader.next();
  return operators[token.text] ?? broken(`found '${token.text}', expected: in, notin, =, ==, !=, gt, lt`);
}

function parseExactValue(reader: TokenReader): string {
  const token = reader.peek();
  if (token.kind === 'end' || isSymbol(token, ',')) return '';
  reader.next();
  return token.kind === 'word' ? token.text : broken(`found '${token.text}', expected: identifier`);
}

/** `(a,b)`; an empty place between commas is the empty value. */
function parseValues(reader: TokenReader): string[] {
  const open = reader.next();
  if (!isSymbol(open, '(')) broken(`found '${open.text}' expected: '('`);
  const values: string[] = [];
  for (;;) {
    values.push(reader.peek().kind === 'word' ? reader.next().text : '');
    const token = reader.next();
    if (isSymbol(token, ')')) return values;
    if (!isSymbol(token, ',')) broken(`found '${token.text}', expected: ',' or ')'`);
  }
}
