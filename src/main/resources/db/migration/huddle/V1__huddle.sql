create table huddle (
    id uuid primary key,
    team uuid not null,
    huddle_day date not null,
    starts_at time not null,
    state varchar(20) not null check (state in ('READY', 'RUNNING', 'ENDED')),
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    current_block integer not null,
    current_figure integer not null,
    block_began_at timestamp with time zone,
    paused_at timestamp with time zone,
    version integer not null,
    constraint uq_huddle_team_day unique (team, huddle_day),
    constraint ck_huddle_started check ((state = 'READY') = (started_at is null)),
    constraint ck_huddle_clock check (state = 'READY' or block_began_at is not null),
    constraint ck_huddle_ended check ((state = 'ENDED') = (ended_at is not null))
);

create index ix_huddle_ended on huddle (ended_at);
create index ix_huddle_team_state on huddle (team, state, huddle_day);

create table huddle_block (
    huddle uuid not null references huddle (id) on delete cascade,
    place integer not null,
    kind varchar(20) not null check (kind in ('WINS', 'NUMBERS', 'FOCUS', 'ACTIONS')),
    minutes integer not null check (minutes between 1 and 60),
    used_seconds integer not null check (used_seconds >= 0),
    primary key (huddle, place)
);

create table huddle_figure (
    huddle uuid not null references huddle (id) on delete cascade,
    place integer not null,
    kpi varchar(40) not null,
    concerning boolean not null,
    figure_value varchar(40) not null,
    cause varchar(20) check (cause in ('KNOWN_CAUSE', 'OUR_PROCESS', 'NOT_KNOWN_YET')),
    reason varchar(240),
    action uuid,
    primary key (huddle, place),
    constraint ck_huddle_figure_reason check ((cause is null) = (reason is null))
);

create table huddle_presence (
    huddle uuid not null references huddle (id) on delete cascade,
    member uuid not null,
    expected boolean not null,
    here boolean not null,
    primary key (huddle, member)
);

create index ix_huddle_presence_member on huddle_presence (member);

create table huddle_win (
    huddle uuid not null references huddle (id) on delete cascade,
    place integer not null,
    words varchar(600) not null,
    added_by_member uuid,
    primary key (huddle, place)
);

create index ix_huddle_win_member on huddle_win (added_by_member);

create table huddle_action (
    huddle uuid not null references huddle (id) on delete cascade,
    place integer not null,
    action uuid not null,
    words varchar(240) not null,
    owner_member uuid,
    due date not null,
    primary key (huddle, place)
);

create index ix_huddle_action_member on huddle_action (owner_member);

create table huddle_question (
    id uuid primary key,
    client_key uuid not null,
    team uuid not null,
    asked_by_member uuid,
    words varchar(240) not null,
    asked_at timestamp with time zone not null,
    hidden boolean not null,
    huddle uuid references huddle (id) on delete set null,
    version integer not null,
    constraint uq_huddle_question_client_key unique (team, client_key)
);

create index ix_huddle_question_member on huddle_question (asked_by_member);
create index ix_huddle_question_huddle on huddle_question (huddle);

create table huddle_read (
    id uuid primary key,
    huddle uuid not null references huddle (id) on delete cascade,
    team uuid not null,
    member uuid not null,
    sent_at timestamp with time zone not null,
    understood_at timestamp with time zone,
    version integer not null,
    constraint uq_huddle_read unique (huddle, member)
);

create index ix_huddle_read_member on huddle_read (member, understood_at);

create table huddle_usual_time (
    team uuid primary key,
    starts_at time not null
);
