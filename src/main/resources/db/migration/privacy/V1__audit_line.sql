create table audit_line (
    id uuid not null primary key,
    noted_at timestamp with time zone not null,
    actor_kind varchar(10) not null check (actor_kind in ('MEMBER', 'TOKEN', 'SCREEN', 'BOARD')),
    actor_id uuid,
    deed varchar(30) not null,
    about_member uuid,
    record_id uuid not null
);
create index ix_audit_line_about_noted on audit_line (about_member, noted_at);
