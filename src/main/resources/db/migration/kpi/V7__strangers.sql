-- Names in files of which somebody has said that they are none of the centre's people.
create table kpi_agent_stranger (
    agent_key varchar(200) not null primary key,
    said_at timestamp with time zone not null
);
