-- The weeks a team has figures for. The mark is another one each time the sums of the week are written, never one that
-- was there before: who remembers the sums with their mark knows whether they still stand.
create table kpi_week_mark (
    team_id uuid not null,
    week_start date not null,
    mark bigint not null,
    primary key (team_id, week_start)
);

insert into kpi_week_mark (team_id, week_start, mark) select distinct team_id, week_start, 0 from kpi_team_week;
