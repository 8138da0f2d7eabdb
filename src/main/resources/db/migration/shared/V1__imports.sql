-- One line per file that was handed in, whatever became of it.
create table import_run (
    id uuid not null primary key,
    kind varchar(40) not null,
    format varchar(40),
    file_name varchar(200) not null,
    started_by uuid,
    started_by_program boolean not null,
    team_id uuid,
    zone varchar(60) not null,
    state varchar(10) not null check (state in ('RUNNING', 'DONE', 'UNDONE', 'REFUSED', 'FAILED')),
    started_at timestamp with time zone not null,
    beat_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    row_count bigint not null check (row_count >= 0),
    accepted bigint not null check (accepted >= 0),
    unchanged bigint not null check (unchanged >= 0),
    readings bigint not null check (readings >= 0),
    rejected bigint not null check (rejected >= 0),
    refusal varchar(2000)
);

create index ix_import_run_started_at on import_run (started_at);
create index ix_import_run_started_by on import_run (started_by);

-- The rows that were left out, the first ten thousand of an import.
create table import_reject (
    import_id uuid not null references import_run (id),
    position integer not null,
    line_number bigint not null,
    column_name varchar(200) not null,
    cell varchar(200) not null,
    reason varchar(2000) not null,
    primary key (import_id, position)
);

create table import_unmatched (
    import_id uuid not null references import_run (id),
    name varchar(200) not null,
    row_count bigint not null,
    primary key (import_id, name)
);

-- One import of a kind at a time, over all nodes: whoever writes holds this row.
create table import_turn (
    kind varchar(40) not null primary key
);
