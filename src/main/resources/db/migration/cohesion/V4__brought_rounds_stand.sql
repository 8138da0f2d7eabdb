-- Which import's answers a round that was brought along is counted from: the first of that day with at least five. It
-- outlives the import: the same answers may come back, others of that day are not shown, because two figures of one day
-- would tell the answers in which they differ. "answers" is a fingerprint; empty where it was counted before this table.
create table pulse_brought_round (
    team uuid not null,
    round_on date not null,
    import_id uuid not null,
    answers varchar(64) not null,
    primary key (team, round_on)
);

create index ix_pulse_brought_round_import on pulse_brought_round (import_id);

insert into pulse_brought_round (team, round_on, import_id, answers)
select team, round_on, import_id, '' from (
    select team, round_on, import_id,
        row_number() over (partition by team, round_on order by count(*) desc, import_id desc) as place
    from pulse_brought group by team, round_on, import_id having count(distinct response) >= 5
) ranked where place = 1;
