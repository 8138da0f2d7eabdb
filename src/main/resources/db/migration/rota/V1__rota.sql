-- Time somebody spends off the phone: one row a record and person, which moves and is cancelled but keeps its id.
create table rota_booking (
    id           uuid                     primary key,
    record_kind  varchar(40)              not null,
    record_id    uuid                     not null,
    member_id    uuid                     not null,
    off_phone    varchar(20)              not null check (off_phone in ('SHADOWING', 'HUDDLE', 'COACHING', 'PORTFOLIO')),
    from_at      timestamp with time zone not null,
    to_at        timestamp with time zone not null,
    sequence     integer                  not null check (sequence >= 0),
    changed_at   timestamp with time zone not null,
    cancelled_at timestamp with time zone,
    version      integer                  not null,
    constraint uq_rota_booking_record unique (record_kind, record_id, member_id),
    constraint ck_rota_booking_order check (from_at < to_at),
    constraint ck_rota_booking_twelve_hours check (to_at <= from_at + interval '12' hour),
    constraint ck_rota_booking_from_on_five_minutes check (mod(extract(epoch from from_at), 300) = 0),
    constraint ck_rota_booking_to_on_five_minutes check (mod(extract(epoch from to_at), 300) = 0)
);

create index ix_rota_booking_member on rota_booking (member_id, to_at);
create index ix_rota_booking_to_at on rota_booking (to_at);

-- The referee: each five minutes of a person stand here once. A slot is the number of whole five minutes since 1970.
create table rota_claim (
    member_id  uuid   not null,
    slot       bigint not null,
    booking_id uuid   not null references rota_booking (id) on delete cascade,
    constraint pk_rota_claim primary key (member_id, slot)
);

create index ix_rota_claim_booking on rota_claim (booking_id);
create index ix_rota_claim_slot on rota_claim (slot);

-- What the planning tool says of a person's day. A later file lays a new layer over that day; only the top one counts.
create table rota_shift (
    id        uuid                     primary key,
    member_id uuid                     not null,
    rota_day  date                     not null,
    start_at  timestamp with time zone not null,
    end_at    timestamp with time zone not null,
    activity  varchar(20)              not null check (activity in ('SHIFT', 'BREAK', 'LUNCH', 'OFF_PHONE')),
    import_id uuid                     not null,
    layer     integer                  not null check (layer >= 0),
    is_top    boolean                  not null,
    constraint uq_rota_shift unique (member_id, rota_day, layer, start_at, activity),
    constraint ck_rota_shift_order check (start_at < end_at),
    constraint ck_rota_shift_a_day check (end_at <= start_at + interval '24' hour)
);

create index ix_rota_shift_member on rota_shift (member_id, is_top, start_at);
create index ix_rota_shift_import on rota_shift (import_id);
create index ix_rota_shift_end on rota_shift (end_at);

-- The address of a person's calendar feed, of which only the hash is kept.
create table rota_feed (
    member_id   uuid                     primary key,
    secret_hash varchar(64)              not null,
    made_at     timestamp with time zone not null,
    version     integer                  not null,
    constraint uq_rota_feed_secret unique (secret_hash)
);
