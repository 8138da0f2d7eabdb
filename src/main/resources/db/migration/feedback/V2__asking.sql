create table feedback_request (
    id uuid primary key,
    client_key uuid not null,
    from_member uuid not null,
    to_member uuid not null,
    behaviour varchar(160) not null,
    state varchar(20) not null check (state in ('WAITING', 'ANSWERED', 'NOT_NOW', 'TAKEN_BACK')),
    feedback uuid,
    asked_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    version integer not null,
    constraint uq_feedback_request_client_key unique (from_member, client_key, to_member),
    constraint ck_feedback_request_not_to_oneself check (from_member <> to_member),
    constraint ck_feedback_request_answer check ((state = 'ANSWERED') = (feedback is not null)),
    constraint ck_feedback_request_settled check ((state = 'WAITING') = (settled_at is null))
);

create index ix_feedback_request_to on feedback_request (to_member, asked_at);
create index ix_feedback_request_from on feedback_request (from_member, asked_at);
create index ix_feedback_request_asked_at on feedback_request (asked_at);

alter table feedback add column answers uuid;

-- open_key is the card while somebody still has to say something: of each kind one thing waits at a card
create table card_question (
    id uuid primary key,
    feedback uuid not null references feedback (id) on delete cascade,
    kind varchar(20) not null check (kind in ('CLARIFY', 'SECOND_VIEW', 'WIDEN')),
    state varchar(20) not null
        check (state in ('CONSENT', 'OPEN', 'ANSWERED', 'AGREED', 'DECLINED', 'TAKEN_BACK')),
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    due_on date,
    wider varchar(30) check (wider in ('RECEIVER_AND_LEADER', 'TEAM', 'TEAM_AND_WALL')),
    turn_member uuid,
    turn_team uuid,
    answer varchar(600),
    answered_by uuid,
    settled_at timestamp with time zone,
    open_key uuid,
    version integer not null,
    constraint uq_card_question_open unique (open_key, kind),
    constraint ck_card_question_open check ((state in ('CONSENT', 'OPEN')) = (open_key is not null)),
    constraint ck_card_question_settled check ((state in ('CONSENT', 'OPEN')) = (settled_at is null)),
    constraint ck_card_question_answer check ((state = 'ANSWERED') = (answer is not null)),
    constraint ck_card_question_wider check (kind <> 'WIDEN' or wider is not null)
);

create index ix_card_question_card on card_question (feedback, asked_at);
create index ix_card_question_turn_member on card_question (turn_member);
create index ix_card_question_turn_team on card_question (turn_team);
create index ix_card_question_asked_at on card_question (asked_at);
