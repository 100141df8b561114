-- The tables and queries that Orleans' ADO.NET providers for clustering and grain storage (10.4) need on PostgreSQL; tested on 15.
-- Run it once, in the database that the connection string names; to run it again changes nothing:
--     psql --single-transaction --set ON_ERROR_STOP=1 --file postgresql.sql DATABASE
-- A provider asks OrleansQuery for its queries by key. What it needs of a query is the names of its parameters and of its columns;
-- all else is up to the database. The scripts that Orleans publishes for its providers do as well as this one, each in a database of its own.

CREATE TABLE IF NOT EXISTS OrleansQuery (
    QueryKey varchar(64) PRIMARY KEY,
    QueryText text NOT NULL
);

-- One row a cluster. Whoever changes the list of silos names the version that they read.
CREATE TABLE IF NOT EXISTS occ_cluster (
    deployment text PRIMARY KEY,
    version integer NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS occ_silo (
    deployment text NOT NULL REFERENCES occ_cluster ON DELETE CASCADE,
    address text NOT NULL,
    port integer NOT NULL,
    generation integer NOT NULL,
    name text NOT NULL,
    host text NOT NULL,
    status integer NOT NULL,
    proxy_port integer NOT NULL,
    suspicions text,
    started timestamptz NOT NULL,
    alive timestamptz NOT NULL,
    PRIMARY KEY (deployment, address, port, generation)
);

-- One row a grain. Room is left in each page, so that a row that changes stays where it is and the index need not be touched.
CREATE TABLE IF NOT EXISTS occ_grain (
    service text NOT NULL,
    grain_type text NOT NULL,
    n0 bigint NOT NULL,
    n1 bigint NOT NULL,
    key text NOT NULL,
    version integer NOT NULL,
    changed timestamptz NOT NULL DEFAULT now(),
    state bytea,
    PRIMARY KEY (key, grain_type, service, n0, n1)
) WITH (fillfactor = 70);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES

('InsertMembershipVersionKey', '
    WITH made AS (INSERT INTO occ_cluster (deployment) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING version)
    SELECT EXISTS (SELECT FROM made)'),

('InsertMembershipKey', '
    WITH turn AS (
        UPDATE occ_cluster SET version = version + 1
        WHERE deployment = @DeploymentId AND version = @Version
            AND NOT EXISTS (SELECT FROM occ_silo s WHERE s.deployment = @DeploymentId AND s.address = @Address AND s.port = @Port AND s.generation = @Generation)
        RETURNING deployment),
    made AS (
        INSERT INTO occ_silo (deployment, address, port, generation, name, host, status, proxy_port, started, alive)
        SELECT deployment, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM turn
        RETURNING generation)
    SELECT EXISTS (SELECT FROM made)'),

('UpdateMembershipKey', '
    WITH turn AS (
        UPDATE occ_cluster SET version = version + 1
        WHERE deployment = @DeploymentId AND version = @Version
            AND EXISTS (SELECT FROM occ_silo s WHERE s.deployment = @DeploymentId AND s.address = @Address AND s.port = @Port AND s.generation = @Generation)
        RETURNING deployment),
    changed AS (
        UPDATE occ_silo s SET status = @Status, suspicions = @SuspectTimes, alive = greatest(s.alive, @IAmAliveTime)
        FROM turn
        WHERE s.deployment = turn.deployment AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
        RETURNING s.generation)
    SELECT EXISTS (SELECT FROM changed)'),

('UpdateIAmAlivetimeKey', '
    UPDATE occ_silo SET alive = @IAmAliveTime
    WHERE deployment = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation'),

('MembershipReadRowKey', '
    SELECT s.address AS Address, s.port AS Port, s.generation AS Generation, s.name AS SiloName, s.host AS HostName, s.status AS Status,
        s.proxy_port AS ProxyPort, s.suspicions AS SuspectTimes, s.started AS StartTime, s.alive AS IAmAliveTime, c.version AS Version
    FROM occ_cluster c LEFT JOIN occ_silo s ON s.deployment = c.deployment AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
    WHERE c.deployment = @DeploymentId'),

('MembershipReadAllKey', '
    SELECT s.address AS Address, s.port AS Port, s.generation AS Generation, s.name AS SiloName, s.host AS HostName, s.status AS Status,
        s.proxy_port AS ProxyPort, s.suspicions AS SuspectTimes, s.started AS StartTime, s.alive AS IAmAliveTime, c.version AS Version
    FROM occ_cluster c LEFT JOIN occ_silo s USING (deployment)
    WHERE c.deployment = @DeploymentId'),

('GatewaysQueryKey', '
    SELECT address AS Address, proxy_port AS ProxyPort, generation AS Generation FROM occ_silo
    WHERE deployment = @DeploymentId AND status = @Status AND proxy_port > 0'),

('DeleteMembershipTableEntriesKey', '
    DELETE FROM occ_cluster WHERE deployment = @DeploymentId'),

-- 6 is SiloStatus.Dead.
('CleanupDefunctSiloEntriesKey', '
    DELETE FROM occ_silo WHERE deployment = @DeploymentId AND status = 6 AND alive < @IAmAliveTime AND started < @IAmAliveTime'),

('CleanupDefunctSiloEntryKey', '
    DELETE FROM occ_silo
    WHERE deployment = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
        AND status = 6 AND alive = @IAmAliveTime AND started = @StartTime AND suspicions IS NOT DISTINCT FROM @SuspectTimes::text'),

('ReadFromStorageKey', '
    SELECT state AS PayloadBinary, version AS Version FROM occ_grain
    WHERE key = coalesce(@GrainIdExtensionString, '''') AND grain_type = @GrainTypeString AND service = @ServiceId AND n0 = @GrainIdN0 AND n1 = @GrainIdN1'),

-- A writer that named another version than the present one is told the version that it named: so the provider knows that it was late.
('WriteToStorageKey', '
    WITH changed AS (
        UPDATE occ_grain SET state = @PayloadBinary, version = version + 1, changed = now()
        WHERE key = coalesce(@GrainIdExtensionString, '''') AND grain_type = @GrainTypeString AND service = @ServiceId AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
            AND version = @GrainStateVersion::integer
        RETURNING version),
    made AS (
        INSERT INTO occ_grain (key, grain_type, service, n0, n1, version, state)
        SELECT coalesce(@GrainIdExtensionString, ''''), @GrainTypeString, @ServiceId, @GrainIdN0, @GrainIdN1, 1, @PayloadBinary
        WHERE @GrainStateVersion::integer IS NULL
        ON CONFLICT DO NOTHING RETURNING version)
    SELECT coalesce((SELECT version FROM changed), (SELECT version FROM made), @GrainStateVersion::integer) AS NewGrainStateVersion'),

-- The row stays without its state: a late writer finds that it is late.
('ClearStorageKey', '
    WITH changed AS (
        UPDATE occ_grain SET state = NULL, version = version + 1, changed = now()
        WHERE key = coalesce(@GrainIdExtensionString, '''') AND grain_type = @GrainTypeString AND service = @ServiceId AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
            AND version = @GrainStateVersion::integer
        RETURNING version)
    SELECT coalesce((SELECT version FROM changed), @GrainStateVersion::integer) AS NewGrainStateVersion')

ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText;
