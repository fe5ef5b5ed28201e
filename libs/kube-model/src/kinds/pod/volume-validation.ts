import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { duplicate, forbidden, type Problem, required } from '../../validation/problem.ts';
import { name } from './container-validation.ts';
import type { Volume as MutableVolume } from './volume-defaults.ts';

type Volume = DeepReadonly<MutableVolume>;

interface KeyToPath {
  readonly key: string;
  readonly path: string;
}

function items(field: string, list: readonly KeyToPath[] | undefined): Problem[] {
  return (list ?? []).flatMap((item, index) => [
    ...(item.key ? [] : [required(`${field}[${index}].key`)]),
    ...(item.path ? [] : [required(`${field}[${index}].path`)]),
  ]);
}

/** The order in which upstream looks at the kinds of volume: the first one found is the one that stays. */
const order = ['emptyDir', 'hostPath', 'gitRepo', 'secret', 'nfs', 'persistentVolumeClaim', 'configMap', 'downwardAPI'];

const rank = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);

function kinds(field: string, volume: Volume): Problem[] {
  const present = Object.keys(volume).filter((kind) => kind !== 'name');
  if (present.length === 0) return [required(field, 'must specify a volume type')];
  const [, ...others] = present.sort((a, b) => rank(a) - rank(b));
  return others.map((kind) => forbidden(`${field}.${kind}`, 'may not specify more than 1 volume type'));
}

function details(field: string, { configMap, secret, hostPath, persistentVolumeClaim }: Volume): Problem[] {
  return [
    ...(configMap
      ? [
          ...(configMap.name ? [] : [required(`${field}.configMap.name`)]),
          ...items(`${field}.configMap.items`, configMap.items),
        ]
      : []),
    ...(secret
      ? [
          ...(secret.secretName ? [] : [required(`${field}.secret.secretName`)]),
          ...items(`${field}.secret.items`, secret.items),
        ]
      : []),
    ...(hostPath && !hostPath.path ? [required(`${field}.hostPath.path`)] : []),
    ...(persistentVolumeClaim && !persistentVolumeClaim.claimName
      ? [required(`${field}.persistentVolumeClaim.claimName`)]
      : []),
  ];
}

export interface CheckedVolumes {
  readonly problems: readonly Problem[];
  /** What containers may mount: as upstream, a volume that is wrong is none. */
  readonly names: ReadonlySet<string>;
}

export function checkVolumes(field: string, list: readonly Volume[] | undefined): CheckedVolumes {
  const names = new Set<string>();
  const problems = (list ?? []).flatMap((volume, index) => {
    const at = `${field}[${index}]`;
    const several = kinds(at, volume);
    const own = [...several, ...(several.length === 0 ? details(at, volume) : []), ...name(`${at}.name`, volume.name)];
    if (names.has(volume.name)) own.push(duplicate(`${at}.name`, volume.name));
    if (own.length === 0) names.add(volume.name);
    return own;
  });
  return { problems, names };
}
