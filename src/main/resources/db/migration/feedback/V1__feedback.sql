create table feedback (
    id uuid primary key,
    client_key uuid not null,
    model varchar(20) not null check (model in ('SBI', 'BOOST', 'THANKS')),
    bearing varchar(20) not null check (bearing in ('KEEP_DOING', 'TRY_DIFFERENTLY')),
    audience varchar(30) not null check (audience in ('RECEIVER', 'RECEIVER_AND_LEADER', 'TEAM', 'TEAM_AND_WALL')),
    from_member uuid,
    to_member uuid,
    team uuid,
    situation varchar(600),
    behaviour varchar(600),
    impact varchar(600),
    balanced varchar(600),
    observed varchar(600),
    objective varchar(600),
    specific varchar(600),
    timely varchar(600),
    words varchar(600),
    given_at timestamp with time zone not null,
    acknowledged_at timestamp with time zone,
    reply varchar(600),
    replied_at timestamp with time zone,
    version integer not null,
    constraint uq_feedback_client_key unique (from_member, client_key),
    constraint ck_feedback_addressee check (to_member is not null or (model = 'THANKS' and team is not null)),
    constraint ck_feedback_not_to_oneself check (from_member <> to_member),
    constraint ck_feedback_thanks_keep_doing check (model <> 'THANKS' or bearing = 'KEEP_DOING'),
    constraint ck_feedback_critical_stays_close
        check (bearing = 'KEEP_DOING' or audience in ('RECEIVER', 'RECEIVER_AND_LEADER')),
    constraint ck_feedback_only_thanks_on_wall check (audience <> 'TEAM_AND_WALL' or model = 'THANKS'),
    constraint ck_feedback_wider_needs_team check (audience = 'RECEIVER' or team is not null),
    constraint ck_feedback_sbi
        check ((model = 'SBI') = (situation is not null and behaviour is not null and impact is not null)),
    constraint ck_feedback_boost
        check ((model = 'BOOST') = (balanced is not null and observed is not null and objective is not null
            and specific is not null and timely is not null)),
    constraint ck_feedback_thanks check ((model = 'THANKS') = (words is not null)),
    constraint ck_feedback_acknowledged_by_someone check (acknowledged_at is null or to_member is not null),
    constraint ck_feedback_reply check ((reply is null) = (replied_at is null)),
    constraint ck_feedback_reply_after_thanks check (reply is null or acknowledged_at is not null)
);

create index ix_feedback_received on feedback (to_member, given_at);
create index ix_feedback_sent on feedback (from_member, given_at);
create index ix_feedback_team on feedback (team, given_at);
create index ix_feedback_given_at on feedback (given_at);
