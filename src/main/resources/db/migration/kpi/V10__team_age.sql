-- The last day a team has figures for, and when those of each kind of file came in.
create table kpi_team_age (
    team_id uuid not null,
    source varchar(40) not null,
    site_day date not null,
    recorded_at timestamp with time zone not null,
    primary key (team_id, source)
);

insert into kpi_team_age (team_id, source, site_day, recorded_at)
    select r.team_id, r.source, r.site_day, max(i.recorded_at)
    from (select team_id, max(site_day) as site_day from kpi_team_day group by team_id) d
        join kpi_reading r on r.team_id = d.team_id and r.site_day = d.site_day
        join kpi_import i on i.no = r.import_no
    where r.standing
    group by r.team_id, r.source, r.site_day;
