/**
 * A set of field paths in the form of FieldsV1: a tree whose edges are path elements (`f:spec`, `k:{"name":"c"}`,
 * `v:"x"`). A node is in the set where it carries `.` or has no children; the root is never in it, and an empty root is
 * the empty set. Never written to once it is made, so that sets share their branches.
 */
export interface FieldSet {
  readonly [element: string]: FieldSet;
}

export const emptySet: FieldSet = {};
const leaf: FieldSet = {};
const self = '.';

export function isEmptySet(set: FieldSet): boolean {
  for (const _ in set) return false;
  return true;
}

/** Whether the node itself is in the set, not only something below it. */
function isMember(node: FieldSet): boolean {
  return isEmptySet(node) || node[self] !== undefined;
}

/** Path elements below a node. */
export function elementsOf(set: FieldSet): string[] {
  return Object.keys(set).filter((element) => element !== self);
}

/** Undefined for a node that is not in the set and has nothing below it. */
function nodeOf(member: boolean, children: Record<string, FieldSet>): FieldSet | undefined {
  const bare = isEmptySet(children);
  if (!member) return bare ? undefined : children;
  return bare ? leaf : { [self]: leaf, ...children };
}

/** Collects the paths of one level; elements may be given in any order. */
export class FieldSetBuilder {
  private readonly children: Record<string, FieldSet> = {};

  add(element: string): void {
    this.put(element, leaf);
  }

  /** `below`: what of the element's inside is in the set; `member`: whether it is so itself. */
  addBranch(element: string, below: FieldSet, member: boolean): void {
    const node = isEmptySet(below) ? nodeOf(member, {}) : member ? { [self]: leaf, ...below } : below;
    if (node) this.put(element, node);
  }

  private put(element: string, node: FieldSet): void {
    const known = this.children[element];
    this.children[element] = known ? unionOfNodes(known, node) : node;
  }

  build(): FieldSet {
    return this.children;
  }
}

function unionOfNodes(a: FieldSet, b: FieldSet): FieldSet {
  if (a === b) return a;
  return nodeOf(isMember(a) || isMember(b), unionOfChildren(a, b)) ?? leaf;
}

function unionOfChildren(a: FieldSet, b: FieldSet): Record<string, FieldSet> {
  const children: Record<string, FieldSet> = {};
  for (const element of new Set([...elementsOf(a), ...elementsOf(b)])) {
    const [left, right] = [a[element], b[element]];
    const node = left && right ? unionOfNodes(left, right) : (left ?? right);
    if (node) children[element] = node;
  }
  return children;
}

export function unionOf(a: FieldSet, b: FieldSet): FieldSet {
  if (isEmptySet(a)) return b;
  if (isEmptySet(b)) return a;
  return unionOfChildren(a, b);
}

/** Paths of `a` that are not in `b`. What is below a path is another path: it stays. */
export function differenceOf(a: FieldSet, b: FieldSet): FieldSet {
  if (isEmptySet(a) || isEmptySet(b)) return a;
  const children: Record<string, FieldSet> = {};
  for (const element of elementsOf(a)) {
    const [left, right] = [a[element], b[element]];
    if (!left) continue;
    const node = right ? nodeOf(isMember(left) && !isMember(right), { ...differenceBelow(left, right) }) : left;
    if (node) children[element] = node;
  }
  return children;
}

function differenceBelow(a: FieldSet, b: FieldSet): FieldSet {
  const { [self]: _, ...below } = a;
  return differenceOf(below, b);
}

export function intersectionOf(a: FieldSet, b: FieldSet): FieldSet {
  const children: Record<string, FieldSet> = {};
  for (const element of elementsOf(a)) {
    const [left, right] = [a[element], b[element]];
    if (!left || !right) continue;
    const node = nodeOf(isMember(left) && isMember(right), { ...intersectionOf(left, right) });
    if (node) children[element] = node;
  }
  return children;
}

/** Whether the path of one element is itself in the set. */
export function hasElement(set: FieldSet, element: string): boolean {
  const node = set[element];
  return node !== undefined && isMember(node);
}

/** What is in the set below one element; empty where there is nothing. */
export function below(set: FieldSet, element: string): FieldSet {
  const node = set[element];
  if (!node) return emptySet;
  if (node[self] === undefined) return node;
  const { [self]: _, ...children } = node;
  return children;
}

/** Each path in the set, as its elements from the top, in order. */
export function* pathsOf(set: FieldSet, above: readonly string[] = []): Generator<readonly string[]> {
  for (const element of elementsOf(set).sort()) {
    const node = set[element];
    if (!node) continue;
    const path = [...above, element];
    if (isMember(node)) yield path;
    yield* pathsOf(node, path);
  }
}

export function sameSets(a: FieldSet, b: FieldSet): boolean {
  if (a === b) return true;
  const elements = Object.keys(a);
  if (elements.length !== Object.keys(b).length) return false;
  return elements.every((element) => {
    const [left, right] = [a[element], b[element]];
    return left !== undefined && right !== undefined && sameSets(left, right);
  });
}
