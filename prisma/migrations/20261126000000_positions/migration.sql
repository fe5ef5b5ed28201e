-- Of a mirrored cluster: how far each resource is. "version" is the other cluster's resourceVersion from which a watch
-- goes on, empty while a list is needed; "facts" is what the mirror must know of the resource to go on. Written with the
-- changes that it stands for, and often: all updates are to be HOT.
CREATE TABLE store.position (
    cluster text COLLATE "C" NOT NULL,
    resource text COLLATE "C" NOT NULL,
    version text COLLATE "C" NOT NULL,
    facts text COLLATE "C" NOT NULL,
    PRIMARY KEY (cluster, resource)
) WITH (fillfactor = 20);
