-- What a member wrote down about their own work, in one line.
create table feedback_own_note (
    id uuid primary key,
    client_key uuid not null,
    member_id uuid not null,
    words varchar(300) not null,
    written_at timestamp with time zone not null,
    version integer not null,
    constraint uq_feedback_own_note_client_key unique (member_id, client_key)
);

create index ix_feedback_own_note_member on feedback_own_note (member_id, written_at);

-- The receiver's answer to one piece of feedback; the record is a card, a note, or a day's result by its name.
create table feedback_triage (
    id uuid primary key,
    member_id uuid not null,
    record_id uuid not null,
    source varchar(20) not null check (source in ('PEER', 'LEADER', 'QUALITY', 'CUSTOMER', 'SELF')),
    critical boolean not null,
    team uuid,
    practice varchar(20) not null check (practice in ('MINE', 'OUR_PROCESS', 'NOT_NOW')),
    impact integer not null check (impact between 1 and 3),
    effort integer not null check (effort between 1 and 3),
    answered_at timestamp with time zone not null,
    words varchar(300),
    told_at timestamp with time zone,
    version integer not null,
    constraint uq_feedback_triage_record unique (member_id, record_id),
    constraint ck_feedback_triage_told check ((words is null) = (told_at is null)),
    constraint ck_feedback_triage_process check (practice <> 'OUR_PROCESS' or team is not null),
    constraint ck_feedback_triage_words check (words is null or practice = 'OUR_PROCESS')
);

create index ix_feedback_triage_told on feedback_triage (told_at);
create index ix_feedback_triage_team on feedback_triage (team, answered_at);
create index ix_feedback_triage_answered on feedback_triage (answered_at);

-- Each answer as it was given; never changed.
create table feedback_triage_step (
    id uuid primary key,
    triage_id uuid not null references feedback_triage (id) on delete cascade,
    practice varchar(20) not null check (practice in ('MINE', 'OUR_PROCESS', 'NOT_NOW')),
    impact integer not null check (impact between 1 and 3),
    effort integer not null check (effort between 1 and 3),
    words varchar(300),
    said_at timestamp with time zone not null,
    version integer not null
);

create index ix_feedback_triage_step on feedback_triage_step (triage_id, said_at);
create index ix_feedback_triage_step_said on feedback_triage_step (said_at);
