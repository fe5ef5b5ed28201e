/** Which ids carry a term: the inverted index of labels, owners and nodes. */
export class MultiIndex {
  private readonly terms = new Map<string, Set<string>>();

  add(term: string, id: string): void {
    const found = this.terms.get(term);
    if (found) found.add(id);
    else this.terms.set(term, new Set([id]));
  }

  remove(term: string, id: string): void {
    const found = this.terms.get(term);
    if (!found) return;
    found.delete(id);
    if (found.size === 0) this.terms.delete(term);
  }

  /** Only what differs between the terms of before and after is touched. */
  replace(before: readonly string[], after: readonly string[], id: string): void {
    for (const term of before) if (!after.includes(term)) this.remove(term, id);
    for (const term of after) if (!before.includes(term)) this.add(term, id);
  }

  count(term: string): number {
    return this.terms.get(term)?.size ?? 0;
  }

  /** A sorted copy: writes that follow do not disturb its reader. */
  ids(term: string): string[] {
    return [...(this.terms.get(term) ?? [])].sort();
  }
}
