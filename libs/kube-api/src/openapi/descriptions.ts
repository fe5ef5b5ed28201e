import { existsSync, readFileSync } from 'node:fs';
import { type Descriptions, extractDescriptions } from './extract-descriptions.ts';

/** Where the build puts them: beside the bundle that this file is part of. From sources there is no such file. */
const built = new URL('descriptions.json', import.meta.url);

let known: Descriptions | undefined;

/** What the build has taken from the installed packages; from sources they are asked directly, once. */
export function descriptions(): Descriptions {
  known ??= existsSync(built) ? (JSON.parse(readFileSync(built, 'utf8')) as Descriptions) : extractDescriptions();
  return known;
}
