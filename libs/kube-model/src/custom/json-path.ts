import { JSONPath } from 'jsonpath-plus';

/** The path in the form that the library takes: from `$`, and names with dots in quotes. */
function withRoot(path: string): string {
  const relative = path.replace(/^\{(.*)\}$/s, '$1').replace(/^\$/, '');
  const quoted = relative.replace(/\.((?:[^.[\]\\'"()]|\\.)*\\.(?:[^.[\]\\'"()]|\\.)*)/g, (_, name: string) => {
    return `['${name.replaceAll(/\\(.)/g, '$1')}']`;
  });
  return `$${quoted}`;
}

/**
 * What a JSONPath as Kubernetes writes them (`.status.conditions[?(@.type=="Ready")].status`) leads to. Expressions in it are
 * evaluated by an interpreter that reaches nothing but the object. A path that cannot be read leads to nothing.
 */
export function findPath(path: string, object: object): readonly unknown[] {
  const found: unknown = search(withRoot(path), object);
  return Array.isArray(found) ? found : [];
}

function search(path: string, json: object): unknown {
  try {
    return JSONPath({ path, json, wrap: true, eval: 'safe' });
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
}
