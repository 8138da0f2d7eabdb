create table draft (
    id uuid not null primary key,
    member_id uuid not null,
    place varchar(120) not null,
    content varchar(40000) not null,
    saved_at timestamp with time zone not null,
    constraint ux_draft_member_place unique (member_id, place)
);
