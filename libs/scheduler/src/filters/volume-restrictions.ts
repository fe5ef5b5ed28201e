import { type Filter, fits } from './filter.ts';

const taken = ['node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod access mode'];

/** A claim that one pod alone may have is not given to a second. */
export const volumeRestrictions: Filter = {
  resolvable: true,
  reasons: ({ claims }) => (claims?.taken ? taken : fits),
};
