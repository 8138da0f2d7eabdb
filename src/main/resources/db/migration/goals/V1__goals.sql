-- What a team, or where there is no team a whole site, is after.
create table goal_aim (
    id uuid primary key,
    site uuid not null,
    team uuid,
    words varchar(160) not null,
    kpi varchar(40),
    target double precision,
    said_by uuid,
    said_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    version integer not null,
    constraint ck_goal_aim_target check (target is null or kpi is not null)
);

create index ix_goal_aim_team on goal_aim (team);
create index ix_goal_aim_site on goal_aim (site);

-- One cycle of a member's goal. What is done has all that makes it worth doing.
create table goal (
    id uuid primary key,
    client_key uuid not null,
    owner_member uuid not null,
    proposed_by uuid,
    previous uuid references goal (id),
    cycle integer not null check (cycle >= 1),
    state varchar(20) not null check (state in ('PROPOSED', 'DECLINED', 'PLAN', 'DO', 'REVIEWED', 'DROPPED')),
    shared boolean not null,
    specific varchar(160) not null,
    kpi varchar(40),
    behaviour varchar(120),
    counted integer check (counted between 0 and 10),
    target double precision,
    achievable varchar(160) not null,
    relevant varchar(160) not null,
    serves varchar(20) check (serves in ('PERSONAL', 'TEAM', 'ORGANISATION')),
    team_aim uuid references goal_aim (id),
    site_aim uuid references goal_aim (id),
    due_on date,
    baseline double precision,
    baseline_n double precision,
    baseline_from date,
    baseline_to date,
    origin_kind varchar(40),
    origin_id uuid,
    created_at timestamp with time zone not null,
    starts_on date,
    activated_at timestamp with time zone,
    ended_at timestamp with time zone,
    version integer not null,
    constraint uq_goal_client_key unique (owner_member, client_key),
    constraint ck_goal_origin check ((origin_kind is null) = (origin_id is null)),
    constraint ck_goal_one_measure check (kpi is null or behaviour is null),
    constraint ck_goal_active check (state not in ('DO', 'REVIEWED') or (starts_on is not null
        and activated_at is not null and due_on is not null and target is not null and serves is not null
        and specific <> '' and achievable <> '' and relevant <> '')),
    constraint ck_goal_baseline check (state not in ('DO', 'REVIEWED') or kpi is null or baseline is not null),
    constraint ck_goal_over check ((state in ('DECLINED', 'REVIEWED', 'DROPPED')) = (ended_at is not null))
);

create index ix_goal_owner on goal (owner_member, state);
create index ix_goal_ended on goal (ended_at);

create table goal_step (
    id uuid primary key,
    goal uuid not null references goal (id),
    words varchar(200) not null,
    origin_kind varchar(40),
    origin_id uuid,
    added_at timestamp with time zone not null,
    done_at timestamp with time zone,
    version integer not null,
    constraint ck_goal_step_origin check ((origin_kind is null) = (origin_id is null))
);

create index ix_goal_step_goal on goal_step (goal, added_at);
create index ix_goal_step_origin on goal_step (origin_id);

create table goal_entry (
    id uuid primary key,
    goal uuid not null references goal (id),
    on_day date not null,
    words varchar(600) not null,
    percent integer check (percent between 0 and 100),
    noted_at timestamp with time zone not null,
    version integer not null
);

create index ix_goal_entry_goal on goal_entry (goal, on_day);

create table goal_review (
    goal uuid primary key references goal (id),
    outcome varchar(20) not null check (outcome in ('REACHED', 'PARTLY', 'NOT_YET')),
    decision varchar(20) not null check (decision in ('GO_ON', 'DONE', 'CHANGE')),
    words varchar(600) not null,
    before_value double precision,
    before_n double precision,
    after_value double precision,
    after_low double precision,
    after_high double precision,
    after_n double precision,
    change_low double precision,
    change_high double precision,
    reviewed_at timestamp with time zone not null,
    version integer not null
);

create table goal_remark (
    id uuid primary key,
    goal uuid not null references goal (id),
    by_member uuid,
    words varchar(600) not null,
    written_at timestamp with time zone not null,
    version integer not null
);

create index ix_goal_remark_goal on goal_remark (goal, written_at);
