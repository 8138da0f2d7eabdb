package org.huddleboard.coaching.application.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.huddleboard.coaching.CoachingKind;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.shared.demo.DemoPerson;

/** One session as the demo centre tells it. */
record DemoTalk(
        LocalDate day,
        LocalTime time,
        int minutes,
        DemoPerson agent,
        DemoPerson coach,
        CoachingKind kind,
        CoachingState state,
        List<String> words,
        List<Promise> promises) {
    /** What was agreed in it. */
    record Promise(String words, LocalDate due, String kpi, String outcome) {}

    Instant start() {
        var zone = ZoneId.of(agent.site().equals("Manila") ? "Asia/Manila" : "Europe/London");
        return day.atTime(time).atZone(zone).toInstant();
    }

    Instant end() {
        return start().plus(Duration.ofMinutes(minutes));
    }

    /** The same on every load that tells this day. */
    String name() {
        return "coaching/" + day + "/" + time + "/" + agent.username();
    }
}
