-- A device is known by the SHA-256 of its token alone; the token itself lives in its cookie.
create table wall_screen (
    id          uuid                     not null primary key,
    team_id     uuid                     not null,
    name        varchar(60)              not null,
    token_hash  varchar(64)              not null unique,
    seconds     integer                  not null check (seconds between 10 and 120),
    paired_at   timestamp with time zone not null,
    seen_at     timestamp with time zone not null,
    version     integer                  not null
);

create index ix_wall_screen_team on wall_screen (team_id);

-- A device that waits with six digits until a leader types them, or until they end.
create table wall_waiting (
    id          uuid                     not null primary key,
    token_hash  varchar(64)              not null unique,
    code        varchar(6)               not null unique,
    ends_at     timestamp with time zone not null,
    version     integer                  not null
);

create index ix_wall_waiting_ends on wall_waiting (ends_at);
