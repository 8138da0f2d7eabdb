-- One row a person who hosts: locked while their offers are counted, so that no path goes past the day's limit.
create table shadowing_host (
    host_member uuid primary key
);

create table shadowing_session (
    id uuid primary key,
    client_key uuid not null,
    host_member uuid,
    site uuid not null,
    team uuid,
    start_at timestamp with time zone not null,
    minutes integer not null check (minutes in (30, 45, 60)),
    host_day date not null,
    seats integer not null check (seats between 1 and 3),
    skill varchar(30) not null,
    rung varchar(20) not null
        check (rung in ('LISTEN', 'NOTE_A_PHRASE', 'TALK_THROUGH', 'ROLE_PLAY', 'FIRST_CALL')),
    aim varchar(200) not null,
    state varchar(20) not null check (state in ('OFFERED', 'CANCELLED')),
    reason varchar(200),
    cancelled_by uuid,
    cancelled_at timestamp with time zone,
    host_to_be_told boolean not null,
    offered_at timestamp with time zone not null,
    version integer not null,
    constraint uq_shadowing_session_client_key unique (host_member, client_key),
    constraint ck_shadowing_session_cancelled check ((state = 'CANCELLED') = (cancelled_at is not null)),
    constraint ck_shadowing_session_reason check ((state = 'CANCELLED') = (reason is not null))
);

create index ix_shadowing_session_site on shadowing_session (site, start_at);
create index ix_shadowing_session_host on shadowing_session (host_member, start_at);
create index ix_shadowing_session_team on shadowing_session (team, start_at);

-- A seat is given once: the number is null again when the booking is cancelled.
create table shadowing_booking (
    id uuid primary key,
    client_key uuid not null,
    session_id uuid not null references shadowing_session (id),
    guest_member uuid not null,
    seat integer check (seat between 1 and 3),
    booked_at timestamp with time zone not null,
    reason varchar(200),
    cancelled_by uuid,
    cancelled_at timestamp with time zone,
    guest_to_be_told boolean not null,
    host_to_be_told boolean not null,
    version integer not null,
    constraint uq_shadowing_booking_client_key unique (guest_member, client_key),
    constraint uq_shadowing_booking_seat unique (session_id, seat),
    constraint ck_shadowing_booking_cancelled check ((seat is null) = (cancelled_at is not null))
);

create index ix_shadowing_booking_guest on shadowing_booking (guest_member);

create table shadowing_debrief (
    booking_id uuid primary key references shadowing_booking (id),
    session_id uuid not null references shadowing_session (id),
    guest_member uuid not null,
    host_member uuid,
    heard varchar(600) not null,
    will_try varchar(600) not null,
    question varchar(600) not null,
    guest_signed_at timestamp with time zone not null,
    host_signed_at timestamp with time zone,
    version integer not null
);

create index ix_shadowing_debrief_session on shadowing_debrief (session_id);
create index ix_shadowing_debrief_signed on shadowing_debrief (host_signed_at);
