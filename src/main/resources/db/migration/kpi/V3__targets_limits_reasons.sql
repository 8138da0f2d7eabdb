-- The target of a team for a measure from a week on; empty where somebody decided that there is none. Charts use the
-- one that was valid in the week, so a new target does not rewrite the past.
create table kpi_target (
    id uuid not null primary key,
    team_id uuid not null,
    kpi varchar(40) not null,
    from_week date not null,
    aim numeric(12, 3),
    set_by_member uuid,
    set_at timestamp with time zone not null,
    version integer not null,
    constraint uq_kpi_target unique (team_id, kpi, from_week),
    constraint ck_kpi_target_aim check (aim is null or aim > 0)
);

-- Where a team's chart begins with new limits, because somebody knew why the figure had moved for good. One that was
-- taken back stays on record and counts no more.
create table kpi_baseline (
    id uuid not null primary key,
    client_key uuid not null unique,
    team_id uuid not null,
    kpi varchar(40) not null,
    from_week date not null,
    cause varchar(240) not null,
    set_by_member uuid,
    set_at timestamp with time zone not null,
    taken_back_by_member uuid,
    taken_back_at timestamp with time zone,
    version integer not null
);

create index ix_kpi_baseline_team on kpi_baseline (team_id, kpi, from_week);

-- Why a figure stands out in a week, as its leader or its huddle says it: one reason, wherever it is read.
create table kpi_figure_reason (
    id uuid not null primary key,
    team_id uuid not null,
    kpi varchar(40) not null,
    week_start date not null,
    cause varchar(20) not null check (cause in ('KNOWN_CAUSE', 'OUR_PROCESS', 'NOT_KNOWN_YET')),
    words varchar(240) not null,
    said_by_member uuid,
    said_at timestamp with time zone not null,
    version integer not null,
    constraint uq_kpi_figure_reason unique (team_id, kpi, week_start)
);

create index ix_kpi_figure_reason_member on kpi_figure_reason (said_by_member);
create index ix_kpi_target_member on kpi_target (set_by_member);
create index ix_kpi_baseline_member on kpi_baseline (set_by_member);

-- The first weeks of one measure, which its limits rest on, without walking through the history.
create index ix_kpi_team_week_kpi on kpi_team_week (team_id, kpi, week_start);
