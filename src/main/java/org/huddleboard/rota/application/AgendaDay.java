package org.huddleboard.rota.application;

import java.time.LocalDate;
import java.util.List;

/** One day of somebody's calendar, on the clock of where they work. */
public record AgendaDay(LocalDate day, List<AgendaEntry> entries) {
    public AgendaDay {
        entries = List.copyOf(entries);
    }
}
