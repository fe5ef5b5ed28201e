/** Fields that a create or an update may not ask for, though the kind has them: what follows 'refused: '. */
export const refused: Readonly<Record<string, string>> = {
  'api.core.v1.PodSpec.ephemeralContainers': 'as upstream with a new Pod; the subresource that adds them is not served',
};
