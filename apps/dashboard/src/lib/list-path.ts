import { allScreens } from '../frame/screens.ts';

const paths = new Set(allScreens.map(({ path }) => path));

/** Where objects of a resource (`deployments.apps`) are listed; undefined where no screen lists them. */
export function listPath(resource: string): string | undefined {
  const path = `/${resource.split('.', 1)[0]}`;
  return paths.has(path) ? path : undefined;
}
