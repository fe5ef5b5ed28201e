import type { Resolvers } from '../../../generated/resolver-types.ts';
import { connectionFields } from '../../base/connection-fields.ts';
import { objectFields } from '../../base/object-fields.ts';
import { lastSeenOf } from '../event-facts.ts';
import { listEvents } from '../list-events.ts';

export const event: Pick<Resolvers, 'Event' | 'EventConnection' | 'Query'> = {
  Query: { events: (_, args, context) => listEvents(context, args) },
  Event: {
    ...objectFields,
    type: ({ object }) => object.type ?? 'Normal',
    reason: ({ object }) => object.reason ?? '',
    message: ({ object }) => object.message ?? '',
    count: ({ object }) => object.series?.count ?? object.count ?? 1,
    firstSeen: ({ object }) => object.firstTimestamp ?? object.eventTime ?? object.metadata.creationTimestamp,
    lastSeen: ({ object }) => lastSeenOf(object),
    source: ({ object }) => object.source?.component ?? object.reportingComponent,
    involved: ({ object }) => object.involvedObject,
  },
  EventConnection: connectionFields,
};
