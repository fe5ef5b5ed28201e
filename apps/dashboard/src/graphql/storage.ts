import { graphql } from './generated/gql.ts';

/** What changes of the claim itself do not tell: who mounts it, and what its class does. */
export const ClaimWork = graphql(/* GraphQL */ `
  query ClaimWork($cluster: String!, $namespace: String!, $name: String!) {
    persistentVolumeClaim(cluster: $cluster, namespace: $namespace, name: $name) {
      id
      waitsFor { reason subject }
      volume { id nodeNames metadata { name } spec { persistentVolumeReclaimPolicy } }
      pods { id state statusWord statusSentence nodeName metadata { name namespace } }
    }
  }
`);

export const VolumeWork = graphql(/* GraphQL */ `
  query VolumeWork($cluster: String!, $name: String!) {
    persistentVolume(cluster: $cluster, name: $name) {
      id
      nodeNames
      statusWord
      spec { persistentVolumeReclaimPolicy }
      claim { id metadata { name namespace } }
      pods { id state statusWord statusSentence nodeName metadata { name namespace } }
    }
  }
`);

export const StorageClassWork = graphql(/* GraphQL */ `
  query StorageClassWork($cluster: String!, $name: String!) {
    storageClass(cluster: $cluster, name: $name) {
      id
      isDefault
      volumeBindingMode
      reclaimPolicy
      claimCount
      volumeCount
      claims(first: 50) { id state statusWord statusSentence metadata { name namespace } }
    }
  }
`);
