export interface Announcement {
  readonly dashboardUrl?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly kubeUrl: string | undefined;
  readonly kubeconfig: string;
  readonly user: string;
  readonly password: string;
  /** Address of the name server; undefined where the role network runs elsewhere. */
  readonly dns: string | undefined;
  /** How pods and Services are reached on this machine. */
  readonly addressing: string;
}

/** One line of what is going on, for the person who waits. */
export function progress(step: string): void {
  console.log(`  · ${step}`);
}

/** Told once everything answers. Programs that start the product wait for 'Pilothouse is ready'. */
export function announce(told: Announcement): void {
  const rows = [
    ['Dashboard', told.dashboardUrl],
    ['Sign in as', `${told.user} with ${told.password}`],
    ['GraphQL', told.apiUrl && `${told.apiUrl}/graphql`],
    ['Kubernetes API', told.kubeUrl],
    ['kubectl', told.kubeUrl && `export KUBECONFIG=${told.kubeconfig}`],
    ['DNS', told.dns],
    ['Network', told.addressing],
  ];
  console.log('\nPilothouse is ready.\n');
  for (const [name, value] of rows) if (value) console.log(`  ${name?.padEnd(15)} ${value}`);
  console.log('\nCtrl-C stops everything.');
}
