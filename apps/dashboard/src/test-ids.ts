/**
 * Stable `data-testid`s for browser tests. Where an element has a role and a name in words, prefer those; these are
 * for what has none, or for names that change with the language.
 *
 * Rows of every list are `[data-testid="row"][data-name="NAME"][data-namespace="NS"]`, with `data-state` one of
 * healthy, progressing, warning, failing, off, and `data-cluster`. Pod tiles of a rollout carry `data-name` and
 * `data-state` too.
 */
export const testIds = {
  /** Sign-in form: its two fields, its button, and the sentence when it was refused. */
  signInName: 'sign-in-name',
  signInPassword: 'sign-in-password',
  signInSubmit: 'sign-in-submit',
  signInError: 'sign-in-error',
  /** The frame, there once somebody is signed in. */
  frame: 'frame',
  /**
   * Top right: `data-freshness` is `connecting` or `stale` (the server is not heard), else that of the worst cluster
   * shown: `live`, `partly`, `syncing`, `paused` or `unreachable`.
   */
  freshness: 'freshness',
  /** The switch, and an entry of it (`data-option` is the cluster, `*` for all). */
  clusterSwitch: 'cluster-switch',
  clusterOption: 'cluster-option',
  /** Asked for in place where a screen needs one: links with `data-option`. */
  clusterChooser: 'cluster-chooser',
  /** The same inside a dialog that makes something. */
  clusterField: 'cluster-field',
  /** Above screens of clusters that are not live: `data-cluster-state` is `UNREACHABLE`, `PAUSED` or `SYNCING`. */
  clusterBanner: 'cluster-banner',
  /** The switch, and an entry of it (`data-option` is the namespace, empty for all). */
  namespaceSwitch: 'namespace-switch',
  namespaceOption: 'namespace-option',
  languageSwitch: 'language-switch',
  themeSwitch: 'theme-switch',
  userMenu: 'user-menu',
  signOut: 'sign-out',
  /** The palette, opened by Ctrl K or the field in the top bar. */
  paletteOpen: 'palette-open',
  palette: 'palette',
  paletteInput: 'palette-input',
  /** Lists: the whole, its filter, its count, and a row (see above). */
  list: 'list',
  listFilter: 'list-filter',
  listCount: 'list-count',
  row: 'row',
  /** Lists whose rows can be selected: a row's tick, the bar of actions (`data-count`), and a row of what they did (`data-name`, `data-refused`). */
  rowSelect: 'row-select',
  bulkBar: 'bulk-bar',
  bulkRow: 'bulk-row',
  /** Rollout: the sentence that says what it does or why it waits (`data-phase`, `data-state`). */
  rolloutSentence: 'rollout-sentence',
  /** A lane: `data-revision`, `data-current`, `data-name` of the ReplicaSet or ControllerRevision. */
  rolloutLane: 'rollout-lane',
  /** How pods of a stateful set or daemon set are replaced. */
  rolloutStrategy: 'rollout-strategy',
  /** A pod in a lane: `data-name`, `data-state`. */
  podTile: 'pod-tile',
  /** A revision in the history: `data-revision`, `data-current`. */
  revisionRow: 'revision-row',
  /** Actions of a deployment, stateful set or daemon set. */
  actionScale: 'action-scale',
  actionRestart: 'action-restart',
  actionSetImage: 'action-set-image',
  actionPause: 'action-pause',
  actionResume: 'action-resume',
  actionPartition: 'action-partition',
  actionUndo: 'action-undo',
  actionDelete: 'action-delete',
  /** Dialogs: the whole, its button that does it, and what was refused. */
  dialog: 'dialog',
  confirm: 'confirm',
  dialogError: 'dialog-error',
  scaleInput: 'scale-input',
  partitionInput: 'partition-input',
  imageInput: 'image-input',
  /** A diff before something is done. */
  diff: 'diff',
  /** Text that must be typed before something is deleted. */
  confirmName: 'confirm-name',
  /** YAML: the editor's frame, its buttons. */
  yamlEditor: 'yaml-editor',
  yamlForce: 'yaml-force',
  yamlReview: 'yaml-review',
  yamlApply: 'yaml-apply',
  /** Logs: the viewer (`data-following`), one line, its controls. */
  logs: 'logs',
  logLine: 'log-line',
  logSearch: 'log-search',
  logPrevious: 'log-previous',
  logFollow: 'log-follow',
  /** Terminal: the whole (`data-phase` is idle, connecting, running or ended), the screen, its sentence, its buttons. */
  terminal: 'terminal',
  terminalScreen: 'terminal-screen',
  terminalSentence: 'terminal-sentence',
  terminalBegin: 'terminal-begin',
  terminalEnd: 'terminal-end',
  /** ConfigMaps and Secrets: a key's row (`data-key`), its value, its buttons. */
  configKey: 'config-key',
  keyValue: 'key-value',
  keyEdit: 'key-edit',
  keyReveal: 'key-reveal',
  keyDownload: 'key-download',
  /** Before a value is saved: shows the one before beside it. */
  keyCompare: 'key-compare',
  keyRemove: 'key-remove',
  keyAdd: 'key-add',
  keyName: 'key-name',
  keyText: 'key-text',
  /** A value that is typed: the switch that shows it, the choice of a file, and the file that was chosen. */
  valueShow: 'value-show',
  valueFile: 'value-file',
  valueChosen: 'value-chosen',
  /** A field of a Secret of a type (`data-field`). */
  secretField: 'secret-field',
  reviewChanges: 'review-changes',
  saveChanges: 'save-changes',
  /** Shown when somebody else changed the object meanwhile: both versions. */
  conflict: 'conflict',
  /** Goes on from the version that is there now. */
  conflictGoOn: 'conflict-go-on',
  /** Namespaces and Secrets: creating one. */
  create: 'create',
  createName: 'create-name',
  createType: 'create-type',
  /** Who uses a ConfigMap or Secret (`data-name`, `data-stale`: pods that run with an older value). */
  configUser: 'config-user',
  /** Of a namespace that is going: what remains of a kind (`data-name`), and a finalizer that holds it (`data-name`). */
  remainingKind: 'remaining-kind',
  finalizer: 'finalizer',
  /** An address behind a Service: `data-state`, `data-pod`. */
  endpoint: 'endpoint',
  /** Why a pod is not reached through its Service: `data-reason`. */
  endpointGap: 'endpoint-gap',
  serviceNames: 'service-names',
  /** Where a Service is reached. */
  waysIn: 'ways-in',
  /** The meters of a quota (`data-name`). */
  quota: 'quota',
  /** A way through an Ingress, on its page: `data-name` is its host and path, `data-state` how it fares. */
  route: 'route',
  /** An object that the page's one owns: `data-name`. */
  owned: 'owned',
  /** CronJobs: a strip (`data-runs`, `data-planned`, `data-missed`), and a row of the next runs (`data-at`). */
  cronStrip: 'cron-strip',
  nextRun: 'next-run',
  /** Its actions, the name of a run by hand, and a row of its runs (`data-name`, `data-result`). */
  actionRunNow: 'action-run-now',
  actionSuspend: 'action-suspend',
  jobName: 'job-name',
  run: 'run',
  /**
   * The form of a CronJob: the whole, a field (`data-field`), its zone (`data-zone`) and the search in the list of zones,
   * what its schedule means (`data-valid`, `data-current`), what somebody else made of a field (`data-field`), its buttons.
   */
  cronJobForm: 'cron-job-form',
  formField: 'form-field',
  formCommand: 'form-command',
  formArgs: 'form-args',
  formSuspend: 'form-suspend',
  formReview: 'form-review',
  zone: 'zone',
  zoneSearch: 'zone-search',
  schedulePreview: 'schedule-preview',
  contested: 'contested',
  actionEdit: 'action-edit',
  /** A Job's page: how far it is (`data-result`). */
  jobSentence: 'job-sentence',
  /** What still keeps a namespace that is being deleted. */
  remaining: 'remaining',
  /** A node's page: what is asked of it, its taints, its pods, and what can be done with it. */
  nodeUses: 'node-uses',
  nodeTaints: 'node-taints',
  nodePods: 'node-pods',
  actionCordon: 'action-cordon',
  actionUncordon: 'action-uncordon',
  actionDrain: 'action-drain',
  /** The dialog that drains: how far it is (`data-phase`), a pod (`data-name`, `data-fate`), the two ticks, and stop. */
  drainProgress: 'drain-progress',
  drainPod: 'drain-pod',
  drainForce: 'drain-force',
  drainData: 'drain-data',
  drainStop: 'drain-stop',
  /** A cluster's page: its sentence (`data-cluster-state`), its kinds, one of them (`data-name`, `data-mirror-state`). */
  clusterSentence: 'cluster-sentence',
  mirroredKinds: 'mirrored-kinds',
  mirroredKind: 'mirrored-kind',
  /** Adding a cluster: its kubeconfig as text, as file, and the line once it is read; a context (`data-name`). */
  kubeconfigText: 'kubeconfig-text',
  kubeconfigFile: 'kubeconfig-file',
  kubeconfigRead: 'kubeconfig-read',
  kubeconfigContext: 'kubeconfig-context',
  /** The program that would run, its tick, the tick for impersonation, the button, and what came of it (`data-ok`). */
  clusterProgram: 'cluster-program',
  clusterAllowProgram: 'cluster-allow-program',
  clusterImpersonate: 'cluster-impersonate',
  clusterTry: 'cluster-try',
  clusterTrial: 'cluster-trial',
  /** How a claim, volume or class is (`data-reason`), and what has to do with it (`data-name`). */
  /** Usage: a chart (`data-measure` is cpuCores or memoryBytes, `data-points`), its value now, what is under the crosshair, all as a table, and why there is none (`data-source`). */
  usageChart: 'usage-chart',
  usageNow: 'usage-now',
  usageReading: 'usage-reading',
  usageTable: 'usage-table',
  usageAbsence: 'usage-absence',
  /** What a row of a list uses (`data-measure` is cpu or memory). */
  usageCell: 'usage-cell',
  storageSentence: 'storage-sentence',
  relatedObject: 'related-object',
} as const;
