create table tip (
    id uuid primary key,
    client_key uuid not null unique,
    site uuid not null,
    kind varchar(10) not null check (kind in ('TIP', 'PRACTICE')),
    reason varchar(20) not null check (reason in ('METER_READING', 'BILL', 'PAYMENT', 'TARIFF', 'MOVING_HOME', 'SUPPLY',
        'APPOINTMENT', 'COMPLAINT', 'DATA_PROTECTION', 'EXTRA_CARE', 'EVERY_CONTACT')),
    channel varchar(10) not null check (channel in ('VOICE', 'CHAT', 'EMAIL', 'ANY')),
    language varchar(2) not null check (language in ('en', 'es')),
    title varchar(80) not null,
    scenario varchar(700) not null,
    question varchar(200) not null,
    do_this varchar(1200) not null,
    say varchar(1200) not null,
    avoid varchar(1200) not null,
    author uuid,
    written_at timestamp with time zone not null,
    revision integer not null check (revision >= 1),
    revised_at timestamp with time zone not null,
    verifier uuid,
    verified_on date,
    verified_until date not null,
    touched_at timestamp with time zone not null,
    version integer not null,
    constraint ck_tip_helps check (do_this <> '' or say <> ''),
    constraint ck_tip_practice_asks check ((kind = 'PRACTICE') = (question <> '')),
    constraint ck_tip_practice_tells check ((kind = 'PRACTICE') = (scenario <> '')),
    constraint ck_tip_verified check (verified_on is null or verified_on <= verified_until)
);

create index ix_tip_site on tip (site, touched_at);
create index ix_tip_due on tip (site, verified_until);
create index ix_tip_author on tip (author);

create table tip_revision (
    id uuid primary key,
    tip uuid not null references tip (id) on delete cascade,
    number integer not null check (number >= 1),
    title varchar(80) not null,
    scenario varchar(700) not null,
    question varchar(200) not null,
    do_this varchar(1200) not null,
    say varchar(1200) not null,
    avoid varchar(1200) not null,
    by_member uuid,
    made_at timestamp with time zone not null,
    version integer not null,
    constraint uq_tip_revision unique (tip, number)
);

create table tip_outcome (
    id uuid primary key,
    tip uuid not null references tip (id) on delete cascade,
    by_member uuid,
    worked boolean not null,
    reason varchar(140) not null,
    told_at timestamp with time zone not null,
    version integer not null,
    constraint uq_tip_outcome unique (tip, by_member),
    constraint ck_tip_outcome_reason check (worked or by_member is null or reason <> '')
);

create index ix_tip_outcome_told on tip_outcome (tip, told_at);
create index ix_tip_outcome_member on tip_outcome (by_member);

create table tip_passed_on (
    tip uuid not null references tip (id) on delete cascade,
    by_member uuid not null,
    passed_at timestamp with time zone not null,
    primary key (tip, by_member)
);
