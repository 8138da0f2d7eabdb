-- What a program was answered to a key of its own, so that a retry gets the same answer. Kept for two days.
create table api_answer (
    program      uuid                     not null,
    post_key     varchar(100)             not null,
    call         varchar(300)             not null,
    status       integer                  not null,
    content_type varchar(60)              not null,
    body         varchar(4000)            not null,
    answered_at  timestamp with time zone not null,
    constraint pk_api_answer primary key (program, post_key)
);

create index ix_api_answer_answered_at on api_answer (answered_at);
