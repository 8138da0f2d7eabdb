-- Who helped with a goal: one row for each thing that happened between two people and is named.
create table goal_help (
    id uuid primary key,
    goal uuid not null,
    owner_member uuid not null,
    helper_member uuid,
    record_kind varchar(30) not null,
    record_id uuid not null,
    sentence varchar(80) not null,
    happened_at timestamp with time zone not null,
    named_at timestamp with time zone not null,
    version integer not null,
    constraint uq_goal_help unique (goal, record_kind, record_id),
    constraint ck_goal_help_other check (helper_member is null or helper_member <> owner_member)
);

create index ix_goal_help_owner on goal_help (owner_member);
create index ix_goal_help_helper on goal_help (helper_member);
create index ix_goal_help_named on goal_help (named_at);

-- What? So what? Now what? The author's alone until shared.
create table reflection (
    id uuid primary key,
    owner_member uuid not null,
    goal uuid,
    what varchar(600) not null,
    so_what varchar(600) not null,
    now_what varchar(600) not null,
    begun_at timestamp with time zone not null,
    written_at timestamp with time zone not null,
    shared_at timestamp with time zone,
    version integer not null,
    constraint ck_reflection_says check (what <> '' or so_what <> '' or now_what <> ''),
    constraint ck_reflection_shared_whole
        check (shared_at is null or (what <> '' and so_what <> '' and now_what <> ''))
);

create index ix_reflection_owner on reflection (owner_member, begun_at);
create index ix_reflection_goal on reflection (goal);
create index ix_reflection_written on reflection (written_at);

-- A member looks at each figure and each behaviour: own rating, an example, and the figure as it stood that day.
create table self_audit (
    id uuid primary key,
    owner_member uuid not null,
    begun_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    version integer not null
);

create index ix_self_audit_owner on self_audit (owner_member, begun_at);

create table self_audit_answer (
    audit uuid not null references self_audit (id) on delete cascade,
    subject varchar(40) not null,
    rating integer not null check (rating between 1 and 5),
    example varchar(300) not null,
    figure_value double precision,
    figure_low double precision,
    figure_high double precision,
    figure_count double precision,
    variation varchar(20),
    primary key (audit, subject)
);
