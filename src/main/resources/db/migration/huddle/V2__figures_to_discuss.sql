-- Which week a figure of a huddle is of, and whether somebody asked to talk about it. Huddles of before have no week.
alter table huddle_figure add column week_start date;
alter table huddle_figure add column asked boolean default false not null;

-- Figures of a team that somebody wants to talk about in the next huddle, until a huddle has.
create table huddle_topic (
    team uuid not null,
    kpi varchar(40) not null,
    week_start date not null,
    added_by_member uuid,
    added_at timestamp with time zone not null,
    talked_on date,
    primary key (team, kpi, week_start)
);

create index ix_huddle_topic_member on huddle_topic (added_by_member);
