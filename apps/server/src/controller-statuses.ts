import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';

/** Several sources told as one, by name. */
export function mergeStatuses(sources: readonly ControllerStatusSource[]): ControllerStatusSource {
  return {
    list: () => sources.flatMap((source) => source.list()).sort((a, b) => (a.name < b.name ? -1 : 1)),
    onChange(callback) {
      const stops = sources.map((source) => source.onChange(callback));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
