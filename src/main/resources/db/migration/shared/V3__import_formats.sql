-- Another program's columns, said once to stand for those of a format the board knows. A format that was removed keeps
-- its row: figures stand under its id, and saved again under the same name it is the same source.
create table import_format (
    id uuid not null primary key,
    kind varchar(40) not null,
    name varchar(40) not null,
    plain_name varchar(40) not null,
    base varchar(40) not null,
    date_order varchar(11) check (date_order in ('YEAR_FIRST', 'DAY_FIRST', 'MONTH_FIRST')),
    made_by uuid,
    made_at timestamp with time zone not null,
    removed_at timestamp with time zone,
    constraint uq_import_format_name unique (kind, plain_name)
);

create index ix_import_format_made_by on import_format (made_by);

-- Which heading stands for which column; where a file has the heading twice, which of the two.
create table import_format_column (
    format_id uuid not null references import_format (id),
    column_name varchar(60) not null,
    heading varchar(200) not null,
    nth integer not null check (nth > 0),
    unit varchar(13) check (unit in ('SECONDS', 'MILLISECONDS', 'MINUTES', 'HOURS_MINUTES')),
    primary key (format_id, column_name)
);

-- Which of the board's own programs handed the file in, such as the folder.
alter table import_run add column program varchar(40);
