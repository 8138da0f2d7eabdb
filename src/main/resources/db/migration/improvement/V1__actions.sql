create table team_action (
    id uuid primary key,
    client_key uuid not null,
    team uuid not null,
    text varchar(240) not null,
    owner_member uuid,
    due date not null,
    state varchar(20) not null check (state in ('OPEN', 'DONE', 'ESCALATED')),
    origin varchar(20) not null check (origin in ('HUDDLE', 'BOARD')),
    agreed_at timestamp with time zone not null,
    done_at timestamp with time zone,
    escalated_at timestamp with time zone,
    reason varchar(240),
    version integer not null,
    constraint uq_team_action_client_key unique (team, client_key),
    constraint ck_team_action_done check ((state = 'DONE') = (done_at is not null)),
    constraint ck_team_action_escalated check (state <> 'ESCALATED' or escalated_at is not null),
    constraint ck_team_action_reason check ((escalated_at is null) = (reason is null))
);

create index ix_team_action_team on team_action (team, state, due);
create index ix_team_action_owner on team_action (owner_member, state, due);
create index ix_team_action_agreed on team_action (agreed_at);
