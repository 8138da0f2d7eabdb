-- What gets in a team's way, in the words of whoever said it. The same thing said in other words points at the one it is
-- the same as, and can be taken apart again; its voices stay with it.
create table system_issue (
    id uuid primary key,
    client_key uuid not null,
    team uuid not null,
    words varchar(240) not null,
    state varchar(20) not null check (state in ('OPEN', 'TRIED', 'FIXED', 'CANNOT')),
    raised_at timestamp with time zone,
    raise_reason varchar(240),
    same_as uuid references system_issue (id) on delete set null,
    said_at timestamp with time zone not null,
    version integer not null,
    constraint uq_system_issue_client_key unique (team, client_key),
    constraint ck_system_issue_raised check ((raised_at is null) = (raise_reason is null)),
    constraint ck_system_issue_same check (same_as is null or same_as <> id)
);

create index ix_system_issue_team on system_issue (team, state);
create index ix_system_issue_same on system_issue (same_as);
create index ix_system_issue_said on system_issue (said_at);

-- Each time somebody said so: from a sorted piece of feedback, or here. Who it was serves the count alone;
-- of a leaver a number that means nobody stays.
create table issue_voice (
    id uuid primary key,
    issue uuid not null references system_issue (id) on delete cascade,
    triage uuid unique,
    said_by_member uuid not null,
    impact integer not null check (impact between 1 and 3),
    said_at timestamp with time zone not null
);

create index ix_issue_voice_issue on issue_voice (issue);
create index ix_issue_voice_member on issue_voice (said_by_member);

create table issue_answer (
    id uuid primary key,
    issue uuid not null references system_issue (id) on delete cascade,
    kind varchar(20) not null check (kind in ('TRIED', 'FIXED', 'CANNOT')),
    words varchar(240) not null,
    answered_by_member uuid,
    answered_at timestamp with time zone not null
);

create index ix_issue_answer_issue on issue_answer (issue, answered_at);
create index ix_issue_answer_member on issue_answer (answered_by_member);

create table idea (
    id uuid primary key,
    client_key uuid not null,
    team uuid not null,
    brought_by_member uuid,
    title varchar(120) not null,
    words varchar(600) not null,
    journey varchar(20) check (journey in ('FINDING_US', 'GETTING_THROUGH', 'BEING_UNDERSTOOD', 'GETTING_IT_SOLVED',
        'AFTERWARDS')),
    issue uuid references system_issue (id) on delete set null,
    state varchar(20) not null check (state in ('IDEA', 'TRIAL', 'MEASURED', 'ADOPTED', 'DROPPED')),
    trying varchar(240),
    kpi varchar(40),
    trial_from date,
    trial_to date,
    brought_at timestamp with time zone not null,
    moved_at timestamp with time zone not null,
    version integer not null,
    constraint uq_idea_client_key unique (team, client_key),
    constraint ck_idea_trial check ((trial_from is null) = (trial_to is null) and (trial_from is null) = (trying is null)),
    constraint ck_idea_days check (trial_from <= trial_to),
    constraint ck_idea_state check (state not in ('TRIAL', 'MEASURED', 'ADOPTED') or trial_from is not null)
);

create index ix_idea_team on idea (team, state, moved_at);
create index ix_idea_member on idea (brought_by_member);
create index ix_idea_brought on idea (brought_at);

-- Every step of an idea; what was said at it stays.
create table idea_step (
    id uuid primary key,
    idea uuid not null references idea (id) on delete cascade,
    state varchar(20) not null check (state in ('IDEA', 'TRIAL', 'MEASURED', 'ADOPTED', 'DROPPED')),
    words varchar(240),
    taken_by_member uuid,
    taken_at timestamp with time zone not null
);

create index ix_idea_step_idea on idea_step (idea, taken_at);
create index ix_idea_step_member on idea_step (taken_by_member);

create table improvement_activity (
    id uuid primary key,
    client_key uuid not null,
    team uuid not null,
    what varchar(160) not null,
    how varchar(240) not null,
    why varchar(240) not null,
    kpi varchar(40) not null,
    baseline double precision not null,
    baseline_low double precision not null,
    baseline_high double precision not null,
    baseline_n double precision not null,
    baseline_from date not null,
    baseline_to date not null,
    target double precision not null,
    begins date not null,
    due date not null,
    state varchar(20) not null check (state in ('RUNNING', 'REACHED', 'PARTLY', 'NOT_REACHED', 'STOPPED')),
    learned varchar(600),
    planned_by_member uuid,
    planned_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    version integer not null,
    constraint uq_improvement_activity_client_key unique (team, client_key),
    constraint ck_improvement_activity_days check (begins < due),
    constraint ck_improvement_activity_over check ((state = 'RUNNING') = (ended_at is null)),
    constraint ck_improvement_activity_learned check ((ended_at is null) = (learned is null))
);

create index ix_improvement_activity_team on improvement_activity (team, state, due);
create index ix_improvement_activity_member on improvement_activity (planned_by_member);
create index ix_improvement_activity_planned on improvement_activity (planned_at);

-- Before and after, as they stood when an idea or an activity was measured; later files change nothing in it. The
-- figure it was about has the first place.
create table improvement_measure (
    about uuid not null,
    place integer not null,
    kpi varchar(40) not null,
    before_from date not null,
    before_to date not null,
    after_from date not null,
    after_to date not null,
    before_value double precision not null,
    before_low double precision not null,
    before_high double precision not null,
    before_n double precision not null,
    after_value double precision not null,
    after_low double precision not null,
    after_high double precision not null,
    after_n double precision not null,
    difference double precision not null,
    low double precision not null,
    high double precision not null,
    measured_at timestamp with time zone not null,
    primary key (about, kpi)
);

-- Who had a part in an idea or an activity.
create table improvement_credit (
    about uuid not null,
    member_id uuid not null,
    named_at timestamp with time zone not null,
    primary key (about, member_id)
);

create index ix_improvement_credit_member on improvement_credit (member_id);
