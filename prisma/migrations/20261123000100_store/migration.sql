-- The object log. Prisma does not manage this schema, and no foreign key crosses its border.
CREATE SCHEMA store;

-- One row a cluster. "epoch" is the fence: a writer that takes over raises it, and every batch of the writer
-- before then finds no row to update. "writer" is the process that raised it last.
CREATE TABLE store.cluster (
    name text COLLATE "C" PRIMARY KEY,
    revision bigint NOT NULL,
    epoch bigint NOT NULL,
    writer uuid NOT NULL,
    -- Of the last batch; never goes back, so that time and revision order the journal alike.
    time timestamptz NOT NULL,
    -- Of each class of the journal: at this revision and below rows have been dropped.
    floors jsonb NOT NULL DEFAULT '{}'
) WITH (fillfactor = 10);

-- Current state. No index on revision and none on expressions of the body: each would cost HOT updates.
CREATE TABLE store.object (
    cluster text COLLATE "C" NOT NULL,
    resource text COLLATE "C" NOT NULL,
    namespace text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    uid text COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    labels jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    node text COLLATE "C",
    phase text COLLATE "C",
    -- Of the owner whose "controller" is true, and of all owners (separated by spaces).
    owner_uid text COLLATE "C",
    owner_uids text COLLATE "C",
    body text COLLATE "C" NOT NULL,
    PRIMARY KEY (cluster, resource, namespace, name)
) WITH (fillfactor = 70);

CREATE INDEX object_labels ON store.object USING gin (labels jsonb_path_ops);

-- Every change. Partitioned by cluster, by class of retention and by "filed", the instant under which a row is kept:
-- the time of the change, or for a version that was carried forward the start of the partition that received it.
CREATE TABLE store.journal (
    cluster text COLLATE "C" NOT NULL,
    class text COLLATE "C" NOT NULL,
    filed timestamptz NOT NULL,
    revision bigint NOT NULL,
    time timestamptz NOT NULL,
    operation text COLLATE "C" NOT NULL,
    resource text COLLATE "C" NOT NULL,
    namespace text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    uid text COLLATE "C" NOT NULL,
    -- The revision of the version that this one replaced; null when there was none.
    revision_before bigint,
    labels jsonb NOT NULL,
    body text COLLATE "C" NOT NULL,
    -- Of a Secret: key -> keyed hash of its value.
    fingerprints jsonb,
    field_manager text COLLATE "C",
    actor text COLLATE "C" NOT NULL
) PARTITION BY LIST (cluster);

CREATE INDEX journal_revision ON store.journal (revision);
CREATE INDEX journal_key ON store.journal (resource, namespace, name, revision);
