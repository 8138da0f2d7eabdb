package org.huddleboard.cohesion.application.demo;

import java.time.LocalDate;
import org.huddleboard.cohesion.TieKind;
import org.huddleboard.shared.demo.DemoPerson;

/** One thing that somebody of the demo centre gave a colleague, as it stood in the team’s old list. */
record PastTie(String name, TieKind kind, DemoPerson from, DemoPerson to, LocalDate day) {}
