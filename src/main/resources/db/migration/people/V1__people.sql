create table people_site (
    id      uuid         not null primary key,
    name    varchar(120) not null unique,
    zone    varchar(64)  not null,
    opens   time,
    closes  time,
    version integer      not null,
    constraint people_site_hours check ((opens is null) = (closes is null))
);

create table people_team (
    id      uuid         not null primary key,
    site_id uuid         not null references people_site (id),
    name    varchar(120) not null,
    version integer      not null,
    constraint people_team_name unique (site_id, name)
);

create table people_member (
    id           uuid         not null primary key,
    name         varchar(120) not null,
    started      date,
    skills       varchar(400) not null,
    language     varchar(8)   not null,
    clock_format varchar(12)  not null check (clock_format in ('HOURS_24', 'HOURS_12')),
    theme        varchar(12)  not null check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
    shortcuts    boolean      not null,
    version      integer      not null
);

-- Every name a file may call a member by: sign-in name, e-mail, name in the telephone system; lower case, no blanks.
create table people_known_name (
    known_as  varchar(200) not null primary key,
    member_id uuid         not null references people_member (id),
    version   integer      not null
);

create index ix_people_known_name_member on people_known_name (member_id);

-- Both days belong to the membership; one that is left is kept.
create table people_membership (
    id        uuid    not null primary key,
    member_id uuid    not null references people_member (id),
    team_id   uuid    not null references people_team (id),
    from_day  date    not null,
    to_day    date,
    version   integer not null,
    constraint people_membership_start unique (member_id, from_day),
    constraint people_membership_days check (to_day is null or to_day >= from_day)
);

create index ix_people_membership_team on people_membership (team_id, from_day);

create table people_role_assignment (
    id        uuid                     not null primary key,
    member_id uuid                     not null references people_member (id),
    role      varchar(20)              not null check (role in ('AGENT', 'NEW_STARTER', 'HOST', 'LEADER', 'COACH',
                                                                'PLANNER', 'ASSESSOR', 'SITE_MANAGER', 'ADMIN')),
    team_id   uuid references people_team (id),
    site_id   uuid references people_site (id),
    from_day  date                     not null,
    to_day    date,
    taken_at  timestamp with time zone,
    version   integer                  not null,
    constraint people_role_scope check ((team_id is null) <> (site_id is null)),
    constraint people_role_days check (to_day is null or to_day >= from_day)
);

create index ix_people_role_member on people_role_assignment (member_id);

create table people_account (
    member_id     uuid                     not null primary key references people_member (id),
    username      varchar(80)              not null unique,
    email         varchar(200) unique,
    password_hash varchar(200),
    state         varchar(12)              not null check (state in ('LISTED', 'INVITED', 'ACTIVE', 'ENDED')),
    stamp         integer                  not null,
    made_at       timestamp with time zone not null,
    version       integer                  not null,
    constraint people_account_password check (state <> 'ACTIVE' or password_hash is not null)
);

create table people_remembered_sign_in (
    id          uuid                     not null primary key,
    member_id   uuid                     not null references people_member (id),
    secret_hash varchar(64)              not null unique,
    stamp       integer                  not null,
    made_at     timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    version     integer                  not null
);

create index ix_people_remembered_member on people_remembered_sign_in (member_id);

create table people_one_time_link (
    id          uuid                     not null primary key,
    purpose     varchar(12)              not null check (purpose in ('SET_UP', 'INVITATION')),
    secret_hash varchar(64)              not null unique,
    member_id   uuid references people_member (id),
    expires_at  timestamp with time zone not null,
    used_at     timestamp with time zone,
    version     integer                  not null,
    constraint people_link_member check ((purpose = 'INVITATION') = (member_id is not null))
);

create table people_api_token (
    id          uuid                     not null primary key,
    name        varchar(80)              not null,
    secret_hash varchar(64)              not null unique,
    scopes      varchar(200)             not null,
    made_by     uuid references people_member (id),
    made_at     timestamp with time zone not null,
    revoked_at  timestamp with time zone,
    version     integer                  not null
);

-- What an import of people changed, so that it can be taken back: how the member stood before.
create table people_import_change (
    id         uuid         not null primary key,
    import_id  uuid         not null,
    member_id  uuid         not null,
    made       boolean      not null,
    name       varchar(120) not null,
    email      varchar(200),
    started    date,
    skills     varchar(400) not null,
    team_id    uuid,
    moved_on   date,
    role_given uuid
);

create index ix_people_import_change on people_import_change (import_id);
create index ix_people_import_change_member on people_import_change (member_id);

create table people_import_team (
    import_id uuid not null,
    team_id   uuid not null,
    primary key (import_id, team_id)
);
