import { has, matchesPath, matchesResource } from './match-rule.ts';
import type { PolicyRule } from './policy.ts';

/** A rule about one verb, and one resource of one group with one name or every name, or one path. */
type Atom =
  | { readonly verb: string; readonly group: string; readonly resource: string; readonly name: string | undefined }
  | { readonly verb: string; readonly path: string };

/** Whether `owned` allow all that `wanted` do, and what they lack, with the verbs of one resource together again. */
export function covers(
  owned: readonly PolicyRule[],
  wanted: readonly PolicyRule[],
): { readonly covered: boolean; readonly missing: readonly PolicyRule[] } {
  const missing = wanted.flatMap(atomsOf).filter((atom) => !owned.some((rule) => coversAtom(rule, atom)));
  return { covered: missing.length === 0, missing: compact(missing) };
}

function atomsOf({ verbs = [], apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] }: PolicyRule) {
  const names = resourceNames.length === 0 ? [undefined] : resourceNames;
  const aboutResources = apiGroups.flatMap((group) =>
    resources.flatMap((resource) =>
      names.flatMap((name) => verbs.map((verb): Atom => ({ verb, group, resource, name }))),
    ),
  );
  const aboutPaths = nonResourceURLs.flatMap((path) => verbs.map((verb): Atom => ({ verb, path })));
  return [...aboutResources, ...aboutPaths];
}

function coversAtom({ verbs, apiGroups, resources, resourceNames, nonResourceURLs }: PolicyRule, atom: Atom): boolean {
  if (!has(verbs, atom.verb)) return false;
  if ('path' in atom) return nonResourceURLs?.some((pattern) => matchesPath(pattern, atom.path)) === true;
  if (!has(apiGroups, atom.group) || !matchesResource(resources, atom.resource)) return false;
  if (!resourceNames?.length) return true;
  return atom.name !== undefined && resourceNames.includes(atom.name);
}

function compact(atoms: readonly Atom[]): readonly PolicyRule[] {
  const verbs = new Map<string, { readonly atom: Atom; readonly verbs: string[] }>();
  for (const atom of atoms) {
    const { verb: _, ...about } = atom;
    const key = JSON.stringify(about);
    const known = verbs.get(key) ?? { atom, verbs: [] };
    if (!known.verbs.includes(atom.verb)) known.verbs.push(atom.verb);
    verbs.set(key, known);
  }
  return [...verbs.values()].map(({ atom, verbs: all }) => ruleOf(atom, all));
}

function ruleOf(atom: Atom, verbs: readonly string[]): PolicyRule {
  if ('path' in atom) return { verbs, nonResourceURLs: [atom.path] };
  const { group, resource, name } = atom;
  return { verbs, apiGroups: [group], resources: [resource], ...(name !== undefined && { resourceNames: [name] }) };
}
