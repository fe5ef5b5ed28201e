// Made by scripts/generate-kubernetes-types.mjs: do not edit.
export const kinds = [
  {
    "resource": "controllerrevisions.apps",
    "type": "ControllerRevision",
    "namespaced": true,
    "single": "controllerRevision",
    "list": "controllerRevisions",
    "conditions": false,
    "fields": {
      "data": "data",
      "templateRevision": "revision"
    }
  },
  {
    "resource": "cronjobs.batch",
    "type": "CronJob",
    "namespaced": true,
    "single": "cronJob",
    "list": "cronJobs",
    "conditions": false,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "daemonsets.apps",
    "type": "DaemonSet",
    "namespaced": true,
    "single": "daemonSet",
    "list": "daemonSets",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "jobs.batch",
    "type": "Job",
    "namespaced": true,
    "single": "job",
    "list": "jobs",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "podtemplates",
    "type": "PodTemplate",
    "namespaced": true,
    "single": "podTemplate",
    "list": "podTemplates",
    "conditions": false,
    "fields": {
      "template": "template"
    }
  },
  {
    "resource": "replicationcontrollers",
    "type": "ReplicationController",
    "namespaced": true,
    "single": "replicationController",
    "list": "replicationControllers",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "statefulsets.apps",
    "type": "StatefulSet",
    "namespaced": true,
    "single": "statefulSet",
    "list": "statefulSets",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "horizontalpodautoscalers.autoscaling",
    "type": "HorizontalPodAutoscaler",
    "namespaced": true,
    "single": "horizontalPodAutoscaler",
    "list": "horizontalPodAutoscalers",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "limitranges",
    "type": "LimitRange",
    "namespaced": true,
    "single": "limitRange",
    "list": "limitRanges",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "poddisruptionbudgets.policy",
    "type": "PodDisruptionBudget",
    "namespaced": true,
    "single": "podDisruptionBudget",
    "list": "podDisruptionBudgets",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "priorityclasses.scheduling.k8s.io",
    "type": "PriorityClass",
    "namespaced": false,
    "single": "priorityClass",
    "list": "priorityClasses",
    "conditions": false,
    "fields": {
      "description": "description",
      "globalDefault": "globalDefault",
      "preemptionPolicy": "preemptionPolicy",
      "value": "value"
    }
  },
  {
    "resource": "resourcequotas",
    "type": "ResourceQuota",
    "namespaced": true,
    "single": "resourceQuota",
    "list": "resourceQuotas",
    "conditions": false,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "runtimeclasses.node.k8s.io",
    "type": "RuntimeClass",
    "namespaced": false,
    "single": "runtimeClass",
    "list": "runtimeClasses",
    "conditions": false,
    "fields": {
      "handler": "handler",
      "overhead": "overhead",
      "scheduling": "scheduling"
    }
  },
  {
    "resource": "endpoints",
    "type": "Endpoints",
    "namespaced": true,
    "single": "endpoints",
    "list": "allEndpoints",
    "conditions": false,
    "fields": {
      "subsets": "subsets"
    }
  },
  {
    "resource": "endpointslices.discovery.k8s.io",
    "type": "EndpointSlice",
    "namespaced": true,
    "single": "endpointSlice",
    "list": "endpointSlices",
    "conditions": false,
    "fields": {
      "addressType": "addressType",
      "endpoints": "endpoints",
      "ports": "ports"
    }
  },
  {
    "resource": "ingressclasses.networking.k8s.io",
    "type": "IngressClass",
    "namespaced": false,
    "single": "ingressClass",
    "list": "ingressClasses",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "ingresses.networking.k8s.io",
    "type": "Ingress",
    "namespaced": true,
    "single": "ingress",
    "list": "ingresses",
    "conditions": false,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "ipaddresses.networking.k8s.io",
    "type": "IPAddress",
    "namespaced": false,
    "single": "ipAddress",
    "list": "ipAddresses",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "networkpolicies.networking.k8s.io",
    "type": "NetworkPolicy",
    "namespaced": true,
    "single": "networkPolicy",
    "list": "networkPolicies",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "servicecidrs.networking.k8s.io",
    "type": "ServiceCIDR",
    "namespaced": false,
    "single": "serviceCIDR",
    "list": "serviceCIDRs",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "csidrivers.storage.k8s.io",
    "type": "CSIDriver",
    "namespaced": false,
    "single": "csiDriver",
    "list": "csiDrivers",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "csinodes.storage.k8s.io",
    "type": "CSINode",
    "namespaced": false,
    "single": "csiNode",
    "list": "csiNodes",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "csistoragecapacities.storage.k8s.io",
    "type": "CSIStorageCapacity",
    "namespaced": true,
    "single": "csiStorageCapacity",
    "list": "csiStorageCapacities",
    "conditions": false,
    "fields": {
      "capacity": "capacity",
      "maximumVolumeSize": "maximumVolumeSize",
      "nodeTopology": "nodeTopology",
      "storageClassName": "storageClassName"
    }
  },
  {
    "resource": "persistentvolumeclaims",
    "type": "PersistentVolumeClaim",
    "namespaced": true,
    "single": "persistentVolumeClaim",
    "list": "persistentVolumeClaims",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "persistentvolumes",
    "type": "PersistentVolume",
    "namespaced": false,
    "single": "persistentVolume",
    "list": "persistentVolumes",
    "conditions": false,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "storageclasses.storage.k8s.io",
    "type": "StorageClass",
    "namespaced": false,
    "single": "storageClass",
    "list": "storageClasses",
    "conditions": false,
    "fields": {
      "allowVolumeExpansion": "allowVolumeExpansion",
      "allowedTopologies": "allowedTopologies",
      "mountOptions": "mountOptions",
      "parameters": "parameters",
      "provisioner": "provisioner",
      "reclaimPolicy": "reclaimPolicy",
      "volumeBindingMode": "volumeBindingMode"
    }
  },
  {
    "resource": "volumeattachments.storage.k8s.io",
    "type": "VolumeAttachment",
    "namespaced": false,
    "single": "volumeAttachment",
    "list": "volumeAttachments",
    "conditions": false,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "volumeattributesclasses.storage.k8s.io",
    "type": "VolumeAttributesClass",
    "namespaced": false,
    "single": "volumeAttributesClass",
    "list": "volumeAttributesClasses",
    "conditions": false,
    "fields": {
      "driverName": "driverName",
      "parameters": "parameters"
    }
  },
  {
    "resource": "clusterrolebindings.rbac.authorization.k8s.io",
    "type": "ClusterRoleBinding",
    "namespaced": false,
    "single": "clusterRoleBinding",
    "list": "clusterRoleBindings",
    "conditions": false,
    "fields": {
      "roleRef": "roleRef",
      "subjects": "subjects"
    }
  },
  {
    "resource": "clusterroles.rbac.authorization.k8s.io",
    "type": "ClusterRole",
    "namespaced": false,
    "single": "clusterRole",
    "list": "clusterRoles",
    "conditions": false,
    "fields": {
      "aggregationRule": "aggregationRule",
      "rules": "rules"
    }
  },
  {
    "resource": "rolebindings.rbac.authorization.k8s.io",
    "type": "RoleBinding",
    "namespaced": true,
    "single": "roleBinding",
    "list": "roleBindings",
    "conditions": false,
    "fields": {
      "roleRef": "roleRef",
      "subjects": "subjects"
    }
  },
  {
    "resource": "roles.rbac.authorization.k8s.io",
    "type": "Role",
    "namespaced": true,
    "single": "role",
    "list": "roles",
    "conditions": false,
    "fields": {
      "rules": "rules"
    }
  },
  {
    "resource": "serviceaccounts",
    "type": "ServiceAccount",
    "namespaced": true,
    "single": "serviceAccount",
    "list": "serviceAccounts",
    "conditions": false,
    "fields": {
      "automountServiceAccountToken": "automountServiceAccountToken",
      "imagePullSecrets": "imagePullSecrets",
      "secrets": "secrets"
    }
  },
  {
    "resource": "certificatesigningrequests.certificates.k8s.io",
    "type": "CertificateSigningRequest",
    "namespaced": false,
    "single": "certificateSigningRequest",
    "list": "certificateSigningRequests",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "leases.coordination.k8s.io",
    "type": "Lease",
    "namespaced": true,
    "single": "lease",
    "list": "leases",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "apiservices.apiregistration.k8s.io",
    "type": "APIService",
    "namespaced": false,
    "single": "apiService",
    "list": "apiServices",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "customresourcedefinitions.apiextensions.k8s.io",
    "type": "CustomResourceDefinition",
    "namespaced": false,
    "single": "customResourceDefinition",
    "list": "customResourceDefinitions",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "flowschemas.flowcontrol.apiserver.k8s.io",
    "type": "FlowSchema",
    "namespaced": false,
    "single": "flowSchema",
    "list": "flowSchemas",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "mutatingadmissionpolicies.admissionregistration.k8s.io",
    "type": "MutatingAdmissionPolicy",
    "namespaced": false,
    "single": "mutatingAdmissionPolicy",
    "list": "mutatingAdmissionPolicies",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "mutatingadmissionpolicybindings.admissionregistration.k8s.io",
    "type": "MutatingAdmissionPolicyBinding",
    "namespaced": false,
    "single": "mutatingAdmissionPolicyBinding",
    "list": "mutatingAdmissionPolicyBindings",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "mutatingwebhookconfigurations.admissionregistration.k8s.io",
    "type": "MutatingWebhookConfiguration",
    "namespaced": false,
    "single": "mutatingWebhookConfiguration",
    "list": "mutatingWebhookConfigurations",
    "conditions": false,
    "fields": {
      "webhooks": "webhooks"
    }
  },
  {
    "resource": "prioritylevelconfigurations.flowcontrol.apiserver.k8s.io",
    "type": "PriorityLevelConfiguration",
    "namespaced": false,
    "single": "priorityLevelConfiguration",
    "list": "priorityLevelConfigurations",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "validatingadmissionpolicies.admissionregistration.k8s.io",
    "type": "ValidatingAdmissionPolicy",
    "namespaced": false,
    "single": "validatingAdmissionPolicy",
    "list": "validatingAdmissionPolicies",
    "conditions": true,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "validatingadmissionpolicybindings.admissionregistration.k8s.io",
    "type": "ValidatingAdmissionPolicyBinding",
    "namespaced": false,
    "single": "validatingAdmissionPolicyBinding",
    "list": "validatingAdmissionPolicyBindings",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "validatingwebhookconfigurations.admissionregistration.k8s.io",
    "type": "ValidatingWebhookConfiguration",
    "namespaced": false,
    "single": "validatingWebhookConfiguration",
    "list": "validatingWebhookConfigurations",
    "conditions": false,
    "fields": {
      "webhooks": "webhooks"
    }
  },
  {
    "resource": "deviceclasses.resource.k8s.io",
    "type": "DeviceClass",
    "namespaced": false,
    "single": "deviceClass",
    "list": "deviceClasses",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "resourceclaims.resource.k8s.io",
    "type": "ResourceClaim",
    "namespaced": true,
    "single": "resourceClaim",
    "list": "resourceClaims",
    "conditions": false,
    "fields": {
      "spec": "spec",
      "status": "status"
    }
  },
  {
    "resource": "resourceclaimtemplates.resource.k8s.io",
    "type": "ResourceClaimTemplate",
    "namespaced": true,
    "single": "resourceClaimTemplate",
    "list": "resourceClaimTemplates",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  },
  {
    "resource": "resourceslices.resource.k8s.io",
    "type": "ResourceSlice",
    "namespaced": false,
    "single": "resourceSlice",
    "list": "resourceSlices",
    "conditions": false,
    "fields": {
      "spec": "spec"
    }
  }
] as const;
