package org.huddleboard.kpi.application.events;

import java.time.LocalDate;
import org.huddleboard.kpi.EventKind;
import org.huddleboard.kpi.KpiEventId;

/** An event as its sheet shows it; {@code open} for those who may change it. */
public record EventCard(
        KpiEventId id,
        LocalDate firstDay,
        LocalDate lastDay,
        EventKind kind,
        String title,
        boolean wholeSite,
        boolean open) {}
