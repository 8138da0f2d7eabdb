-- What a team's weeks said: figures of the whole team, kept for as long as the same weeks are asked about.
create table cohesion_link (
    team_id uuid not null,
    inputs varchar(64) not null,
    result varchar(10000) not null,
    worked_out_at timestamp with time zone not null,
    primary key (team_id, inputs)
);

create index ix_cohesion_link_worked_out on cohesion_link (worked_out_at);
