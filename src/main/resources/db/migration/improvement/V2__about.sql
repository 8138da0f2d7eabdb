-- What an action was agreed about: a record of a lower module, by its kind and id, such as a figure of a week.
alter table team_action add column about_kind varchar(40);
alter table team_action add column about_id uuid;
alter table team_action add constraint ck_team_action_about check ((about_kind is null) = (about_id is null));
create index ix_team_action_about on team_action (team, about_id);
