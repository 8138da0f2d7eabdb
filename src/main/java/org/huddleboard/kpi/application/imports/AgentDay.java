package org.huddleboard.kpi.application.imports;

import java.time.LocalDate;

/** One agent's day, by the file's key. */
record AgentDay(String agentKey, LocalDate siteDay) {}
