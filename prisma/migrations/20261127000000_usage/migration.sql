-- What pods, their workloads and nodes used over time. Prisma does not manage this schema.
CREATE SCHEMA usage;

-- A shard is 64 series that are written side by side; each belongs to one cluster.
CREATE SEQUENCE usage.shard AS integer;

-- Who has which place. A series is kept for as long as its shard has blocks.
CREATE TABLE usage.series (
    cluster text COLLATE "C" NOT NULL,
    -- Of the Pod, workload, Namespace or Node; `cluster` for all nodes together.
    uid text COLLATE "C" NOT NULL,
    -- Of a Pod with several containers one of these; empty for the whole.
    container text COLLATE "C" NOT NULL,
    shard integer NOT NULL,
    -- From 1.
    slot smallint NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (cluster, uid, container)
);

CREATE INDEX series_shard ON usage.series (shard);

-- One span of time of one shard: an element a series, null where it was not sampled. 64 series in a row share what a row
-- costs, so that a point takes 18 bytes and a minute of 2,000 pods some 50 rows. Rows are added and removed, hardly
-- ever changed.
CREATE TABLE usage.block (
    shard integer NOT NULL,
    -- Length in seconds: 60, 600 or 3600.
    step smallint NOT NULL,
    -- Its beginning.
    at timestamptz NOT NULL,
    -- Cores.
    cpu_average real[] NOT NULL,
    cpu_max real[] NOT NULL,
    -- Bytes.
    memory_average real[] NOT NULL,
    memory_max real[] NOT NULL,
    PRIMARY KEY (shard, step, at)
);

CREATE INDEX block_age ON usage.block (step, at);
