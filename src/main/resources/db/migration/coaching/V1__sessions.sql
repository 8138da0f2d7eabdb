-- Two people about one of them. The words of the four steps stand here until both have signed, and unchanged after.
create table coaching_session (
    id uuid primary key,
    client_key uuid not null,
    kind varchar(20) not null check (kind in ('ONE_TO_ONE', 'COACHING', 'PEER')),
    agent_member uuid not null,
    coach_member uuid,
    made_by varchar(10) not null check (made_by in ('AGENT', 'COACH')),
    start_at timestamp with time zone not null,
    minutes integer not null check (minutes in (20, 30, 45)),
    state varchar(20) not null check (state in ('PROPOSED', 'PLANNED', 'SIGNED', 'CANCELLED')),
    goal varchar(600) not null,
    reality varchar(600) not null,
    options varchar(600) not null,
    will varchar(600) not null,
    revision integer not null check (revision >= 0),
    agent_signed_at timestamp with time zone,
    coach_signed_at timestamp with time zone,
    planned_at timestamp with time zone,
    reason varchar(200),
    cancelled_by varchar(10) check (cancelled_by in ('AGENT', 'COACH')),
    cancelled_at timestamp with time zone,
    to_be_told boolean not null,
    instead_of uuid,
    made_at timestamp with time zone not null,
    version integer not null,
    constraint uq_coaching_session_client_key unique (agent_member, client_key),
    constraint uq_coaching_session_instead unique (instead_of),
    constraint ck_coaching_session_two check (coach_member is null or coach_member <> agent_member),
    constraint ck_coaching_session_signed
        check ((state = 'SIGNED') = (agent_signed_at is not null and coach_signed_at is not null)),
    constraint ck_coaching_session_unsigned
        check (state in ('PLANNED', 'SIGNED') or (agent_signed_at is null and coach_signed_at is null)),
    constraint ck_coaching_session_planned check (state in ('PROPOSED', 'CANCELLED') or planned_at is not null),
    constraint ck_coaching_session_cancelled check ((state = 'CANCELLED') = (cancelled_at is not null))
);

create index ix_coaching_session_agent on coaching_session (agent_member, start_at);
create index ix_coaching_session_coach on coaching_session (coach_member, start_at);
create index ix_coaching_session_signed on coaching_session (coach_signed_at);

-- At most two a session: the place is one or two, and each is given once.
create table coaching_commitment (
    id uuid primary key,
    session_id uuid not null references coaching_session (id),
    place integer not null check (place in (1, 2)),
    agent_member uuid not null,
    words varchar(200) not null,
    due_on date not null,
    kpi varchar(40),
    state varchar(20) not null check (state in ('NOTED', 'OPEN', 'KEPT', 'PARTLY', 'NOT_KEPT')),
    agreed_on date,
    said varchar(300),
    checked_by varchar(10) check (checked_by in ('AGENT', 'COACH')),
    checked_at timestamp with time zone,
    version integer not null,
    constraint uq_coaching_commitment_place unique (session_id, place),
    constraint ck_coaching_commitment_agreed check ((state = 'NOTED') = (agreed_on is null)),
    constraint ck_coaching_commitment_checked check ((state in ('NOTED', 'OPEN')) = (checked_at is null))
);

create index ix_coaching_commitment_agent on coaching_commitment (agent_member, due_on);
create index ix_coaching_commitment_checked on coaching_commitment (checked_at);

-- Apart from the record, for whoever wrote it; a note about somebody goes into that person's export.
create table coaching_note (
    id uuid primary key,
    session_id uuid not null references coaching_session (id),
    owner_member uuid not null,
    about_member uuid not null,
    words varchar(1000) not null,
    written_at timestamp with time zone not null,
    version integer not null,
    constraint uq_coaching_note unique (session_id, owner_member)
);

create index ix_coaching_note_about on coaching_note (about_member);
create index ix_coaching_note_owner on coaching_note (owner_member);
