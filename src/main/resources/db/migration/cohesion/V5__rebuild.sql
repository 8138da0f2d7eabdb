-- When the ties were last made anew from the histories: one row, once it has been done.
create table cohesion_rebuild (
    id integer primary key check (id = 1),
    state varchar(20) not null check (state in ('UNDER_WAY', 'DONE', 'BUSY', 'FAILED')),
    begun_at timestamp with time zone not null,
    done_at timestamp with time zone,
    ties bigint not null check (ties >= 0),
    constraint ck_cohesion_rebuild_done check (state <> 'DONE' or done_at is not null)
);
