export interface PostgresSettings {
  readonly port: number;
  /** Only tests give this up: without it a crash of the machine may lose or corrupt data. */
  readonly durable: boolean;
}

/** Tuned for a small machine that it shares with the server: 2 cores, one busy writer, few connections. */
export function postgresArguments({ port, durable }: PostgresSettings): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 60,
    shared_buffers: '256MB',
    huge_pages: 'off',
    work_mem: '16MB',
    maintenance_work_mem: '64MB',
    // No replicas: the short form of the log, without senders.
    wal_level: 'minimal',
    max_wal_senders: 0,
    wal_compression: 'on',
    max_wal_size: '2GB',
    min_wal_size: '256MB',
    checkpoint_timeout: '15min',
    // Worker processes would only take turns with the server on two cores.
    io_method: 'sync',
    max_worker_processes: 2,
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    random_page_cost: 1.1,
    autovacuum_max_workers: 1,
    autovacuum_vacuum_scale_factor: 0.1,
    log_timezone: 'UTC',
    timezone: 'UTC',
    log_checkpoints: 'off',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
