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
  /** Rollout: the sentence that says what it does or why it waits (`data-phase`, `data-state`). */
  rolloutSentence: 'rollout-sentence',
  /** A lane: `data-revision`, `data-current`, `data-name` of the ReplicaSet. */
  rolloutLane: 'rollout-lane',
  /** A pod in a lane: `data-name`, `data-state`. */
  podTile: 'pod-tile',
  /** A revision in the history: `data-revision`, `data-current`. */
  revisionRow: 'revision-row',
  /** Actions of a deployment. */
  actionScale: 'action-scale',
  actionRestart: 'action-restart',
  actionSetImage: 'action-set-image',
  actionPause: 'action-pause',
  actionResume: 'action-resume',
  actionUndo: 'action-undo',
  actionDelete: 'action-delete',
  /** Dialogs: the whole, its button that does it, and what was refused. */
  dialog: 'dialog',
  confirm: 'confirm',
  dialogError: 'dialog-error',
  scaleInput: 'scale-input',
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
  keyRemove: 'key-remove',
  keyAdd: 'key-add',
  keyName: 'key-name',
  keyText: 'key-text',
  reviewChanges: 'review-changes',
  saveChanges: 'save-changes',
  /** Shown when somebody else changed the object meanwhile: both versions. */
  conflict: 'conflict',
  /** Namespaces and Secrets: creating one. */
  create: 'create',
  createName: 'create-name',
  /** An object that the page's one owns: `data-name`. */
  owned: 'owned',
  /** CronJobs: a strip (`data-runs`, `data-planned`, `data-missed`), and a row of the next runs (`data-at`). */
  cronStrip: 'cron-strip',
  nextRun: 'next-run',
  /** What still keeps a namespace that is being deleted. */
  remaining: 'remaining',
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
} as const;
