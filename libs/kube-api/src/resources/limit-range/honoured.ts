import { honouredIn } from '../honoured.ts';

export const limitRangeHonoured = honouredIn('api.core.v1', {
  LimitRangeSpec: 'limits',
  LimitRangeItem: 'default defaultRequest max maxLimitRequestRatio min type',
});
