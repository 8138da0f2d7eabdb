-- One row while the demo centre is loaded: what it was told from, and how the tables stood when it was.
create table demo_state (
    id        integer                  not null primary key check (id = 1),
    seed      bigint                   not null,
    told_for  date                     not null,
    loaded_at timestamp with time zone not null,
    footprint varchar(64)              not null
);
