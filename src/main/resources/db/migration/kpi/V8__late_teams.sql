-- Whether a reading had no team when it came in and was given one later. Customers' words are kept without an agent:
-- those that came without a team are given one where only agents of one team can have had them.
alter table kpi_reading add column placed_late boolean default false not null;
-- Of what came in before, this is not known: then all agents of the day count.
update kpi_reading set placed_late = true
    where import_no in (select w.import_no from kpi_word w where w.team_id is null);
