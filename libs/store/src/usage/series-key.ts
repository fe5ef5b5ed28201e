/** What is measured: the object of this uid, or one of the containers of the Pod that it is. */
export interface SeriesKey {
  readonly uid: string;
  /** Empty: all of it. */
  readonly container: string;
}

/** All nodes of a cluster together. */
export const wholeCluster: SeriesKey = { uid: 'cluster', container: '' };

/** Names of containers hold no space. */
export const seriesText = ({ uid, container }: SeriesKey): string => `${uid} ${container}`;

export function seriesOf(text: string): SeriesKey {
  const end = text.lastIndexOf(' ');
  return { uid: text.slice(0, end), container: text.slice(end + 1) };
}
