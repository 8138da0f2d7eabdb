create index ix_coaching_session_start on coaching_session (start_at);
