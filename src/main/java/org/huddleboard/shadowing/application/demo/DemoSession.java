package org.huddleboard.shadowing.application.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shared.demo.DemoPerson;

/** One session as the demo centre tells it; debriefs are missing, written or signed by both. */
record DemoSession(
        LocalDate day,
        LocalTime time,
        ZoneId zone,
        int minutes,
        DemoPerson host,
        Skill skill,
        Rung rung,
        int seats,
        List<DemoPerson> guests,
        Told told,
        String aim,
        Optional<Answers> answers) {
    /** How far its debriefs are. */
    enum Told {
        NOT_YET,
        WRITTEN,
        SIGNED
    }

    /** What a guest wrote. */
    record Answers(String heard, String willTry, String question) {}

    Instant start() {
        return day.atTime(time).atZone(zone).toInstant();
    }

    Instant end() {
        return start().plus(Duration.ofMinutes(minutes));
    }

    /** The same on every load that tells this day. */
    String name() {
        return "shadowing/" + day + "/" + time + "/" + host.username();
    }
}
