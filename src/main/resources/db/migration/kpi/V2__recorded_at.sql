-- When a layer of figures came in: boards and walls say how old their data are.
alter table kpi_import add column recorded_at timestamp with time zone default current_timestamp not null;
