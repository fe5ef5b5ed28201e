import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type {
  PersistentVolumeClaim as MutableClaim,
  Node as MutableNode,
  PersistentVolume as MutableVolume,
} from '../../kinds.ts';
import { compareQuantities, quantityOrZero } from '../../quantity/quantity.ts';
import type { Quantity } from '../../quantity/quantity-value.ts';
import { selectorFromObject } from '../../selectors/label-selector.ts';
import { termMatches } from '../../selectors/node-affinity.ts';
import { classOf } from '../storage-class/class-of.ts';

type Volume = DeepReadonly<MutableVolume>;
type Claim = DeepReadonly<MutableClaim>;

export interface MatchOptions {
  /** Where the volume must be reachable from; anywhere when undefined. */
  readonly node?: DeepReadonly<MutableNode> | undefined;
  /** Only volumes that are reserved for the claim: others wait for its consumer. */
  readonly reservedOnly?: boolean;
  /** Volumes by name that another claim of the same pod takes. */
  readonly taken?: ReadonlySet<string>;
}

/** Why a volume that was asked for by name cannot be the claim's, in upstream's words. */
export function mismatchOf(volume: Volume, claim: Claim): string | undefined {
  if (compareQuantities(capacityOf(volume), requestOf(claim)) < 0) return 'requested PV is too small';
  if (classOf(volume) !== classOf(claim)) return 'storageClassName does not match';
  if (attributesOf(volume) !== attributesOf(claim)) return 'VolumeAttributesClassName does not match';
  if (modeOf(volume) !== modeOf(claim)) return 'incompatible volumeMode';
  return allowsModes(volume, claim) ? undefined : 'incompatible accessMode';
}

/** The volume that is reserved for the claim, or else the smallest free one that fits. */
export function findMatch<T extends Volume>(claim: Claim, volumes: Iterable<T>, options: MatchOptions): T | undefined {
  const wanted = requestOf(claim);
  let smallest: T | undefined;
  for (const volume of volumes) {
    if (!comesInQuestion(volume, claim, options)) continue;
    if (isReservedFor(volume, claim)) return volume;
    if (options.reservedOnly || !isFree(volume) || mismatchOf(volume, claim) !== undefined) continue;
    if (compareQuantities(capacityOf(volume), wanted) < 0 || !isSelected(volume, claim)) continue;
    if (smallest === undefined || isBefore(volume, smallest)) smallest = volume;
  }
  return smallest;
}

/** Whether the volume's claimRef names this claim; one without a uid was written by a person. */
export function isReservedFor({ spec }: Volume, { metadata }: Claim): boolean {
  const reference = spec?.claimRef;
  if (!reference || reference.name !== metadata?.name || reference.namespace !== metadata?.namespace) return false;
  return !reference.uid || reference.uid === metadata?.uid;
}

/** Whether pods on this node can reach the volume. */
export function isReachableFrom({ spec }: Volume, node: DeepReadonly<MutableNode>): boolean {
  const required = spec?.nodeAffinity?.required;
  return !required || required.nodeSelectorTerms.some((term) => termMatches(term, node));
}

function comesInQuestion(volume: Volume, claim: Claim, { node, taken }: MatchOptions): boolean {
  if (volume.metadata?.deletionTimestamp !== undefined || taken?.has(volume.metadata?.name ?? '')) return false;
  if (modeOf(volume) !== modeOf(claim) || compareQuantities(capacityOf(volume), requestOf(claim)) < 0) return false;
  return node === undefined || isReachableFrom(volume, node);
}

function isFree({ spec, status }: Volume): boolean {
  return status?.phase === 'Available' && !spec?.claimRef;
}

function isSelected({ metadata }: Volume, { spec }: Claim): boolean {
  return !spec?.selector || selectorFromObject(spec.selector).matches(metadata?.labels);
}

/** The smaller one first, then by name, so that the choice is the same whoever looks. */
function isBefore(volume: Volume, other: Volume): boolean {
  const order = compareQuantities(capacityOf(volume), capacityOf(other));
  return order < 0 || (order === 0 && (volume.metadata?.name ?? '') < (other.metadata?.name ?? ''));
}

function allowsModes(volume: Volume, claim: Claim): boolean {
  const allowed = volume.spec?.accessModes ?? [];
  return (claim.spec?.accessModes ?? []).every((mode) => allowed.includes(mode));
}

const capacityOf = ({ spec }: Volume): Quantity => quantityOrZero(spec?.capacity?.storage);
const requestOf = ({ spec }: Claim): Quantity => quantityOrZero(spec?.resources?.requests?.storage);
const modeOf = ({ spec }: Volume | Claim) => spec?.volumeMode ?? 'Filesystem';
const attributesOf = ({ spec }: Volume | Claim) => spec?.volumeAttributesClassName ?? '';
