-- What a member and their leader have between them about one figure; no other table or view joins these.
create table kpi_fair_target (
    id uuid not null primary key,
    client_key uuid not null,
    member_id uuid not null,
    kpi varchar(40) not null,
    figure double precision not null check (figure > 0),
    from_day date not null,
    review_day date not null,
    note varchar(240),
    named_by varchar(10) not null check (named_by in ('MEMBER', 'LEADER')),
    state varchar(10) not null check (state in ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
    living varchar(10),
    named_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    ended_at timestamp with time zone,
    version integer not null,
    constraint uq_kpi_fair_target_key unique (member_id, client_key),
    constraint uq_kpi_fair_target_living unique (member_id, kpi, living),
    constraint ck_kpi_fair_target_living check (
        (living is null and state in ('DECLINED', 'WITHDRAWN', 'ENDED')) or (living is not null and living = state)),
    constraint ck_kpi_fair_target_review check (review_day > from_day),
    constraint ck_kpi_fair_target_settled check ((state = 'PROPOSED') = (settled_at is null)),
    constraint ck_kpi_fair_target_ended check ((state = 'ENDED') = (ended_at is not null))
);

create index ix_kpi_fair_target_member on kpi_fair_target (member_id, state);

create table kpi_challenge (
    id uuid not null primary key,
    client_key uuid not null,
    member_id uuid not null,
    kpi varchar(40) not null,
    week_start date not null,
    figure double precision not null,
    words varchar(600) not null,
    asked_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    unread boolean not null,
    version integer not null,
    constraint uq_kpi_challenge_key unique (member_id, client_key)
);

create index ix_kpi_challenge_member on kpi_challenge (member_id, asked_at);

create table kpi_challenge_answer (
    id uuid not null primary key,
    challenge_id uuid not null references kpi_challenge (id),
    answered_by uuid,
    outcome varchar(20) not null check (outcome in ('CORRECTED', 'EXPLAINED', 'STILL_CHECKING')),
    words varchar(600) not null,
    answered_at timestamp with time zone not null
);

create index ix_kpi_challenge_answer_challenge on kpi_challenge_answer (challenge_id);
create index ix_kpi_challenge_answer_by on kpi_challenge_answer (answered_by);
