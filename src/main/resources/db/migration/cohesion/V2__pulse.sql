-- One round a fortnight and team. What it says is worked out once, when it closes, in whole numbers; where fewer than
-- five answered nothing is kept, the number of answers neither.
create table pulse_round (
    id uuid primary key,
    team uuid not null,
    opened_on date not null,
    closes_on date not null,
    items varchar(60) not null,
    asked integer not null check (asked >= 0),
    closed boolean not null,
    answered integer check (answered >= 5),
    score integer check (score between 0 and 100),
    standard_error integer check (standard_error >= 0),
    scores varchar(80),
    reply_to varchar(20),
    action uuid,
    version integer not null,
    constraint uq_pulse_round_team unique (team, opened_on),
    constraint ck_pulse_round_dates check (closes_on >= opened_on),
    constraint ck_pulse_round_counted check (closed or answered is null),
    constraint ck_pulse_round_whole check ((answered is null) = (score is null)
        and (answered is null) = (standard_error is null) and (answered is null) = (scores is null)),
    constraint ck_pulse_round_reply check ((reply_to is null) = (action is null)),
    constraint ck_pulse_round_replied check (action is null or answered is not null)
);

-- Who is asked, written when the round opens, and who has answered. Every row of a round is written again with each
-- ballot, and all of them go when it closes.
create table pulse_voter (
    round_id uuid not null references pulse_round (id),
    member_id uuid not null,
    voted boolean not null,
    primary key (round_id, member_id)
);

create index ix_pulse_voter_member on pulse_voter (member_id);

-- The ballots of an open round: one row, sealed, always as long as if everybody had answered. Goes when it closes. Where
-- the board was given no key of its own, that round's key lies beside it and goes with it.
create table pulse_urn (
    round_id uuid primary key references pulse_round (id),
    sealed varchar(100000) not null,
    own_key varchar(80)
);

-- The ballots of a closed round that at least five answered, written at once in the order of their random numbers.
create table pulse_ballot (
    round_id uuid not null references pulse_round (id),
    number uuid not null,
    answers varchar(20) not null,
    primary key (round_id, number)
);

-- Answers that a team brought along. Each import stands by itself: nobody fills up a round that is hidden.
create table pulse_brought (
    import_id uuid not null,
    team uuid not null,
    round_on date not null,
    response varchar(80) not null,
    item varchar(20) not null,
    answer integer not null check (answer between 1 and 5),
    primary key (team, round_on, response, item)
);

create index ix_pulse_brought_import on pulse_brought (import_id);
