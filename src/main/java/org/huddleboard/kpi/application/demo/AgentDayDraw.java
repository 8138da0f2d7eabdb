package org.huddleboard.kpi.application.demo;

import static org.huddleboard.kpi.KpiCode.ADHERENCE;
import static org.huddleboard.kpi.KpiCode.AFTER_CALL_WORK;
import static org.huddleboard.kpi.KpiCode.AVERAGE_HANDLE_TIME;
import static org.huddleboard.kpi.KpiCode.CUSTOMER_SATISFACTION;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;
import static org.huddleboard.kpi.KpiCode.OCCUPANCY;
import static org.huddleboard.kpi.KpiCode.QUALITY;
import static org.huddleboard.kpi.KpiCode.SERVICE_LEVEL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.demo.DemoPerson;

/** One agent's working day, drawn contact by contact. */
final class AgentDayDraw {
    private static final double CONTACTS = 50;
    private static final double HANDLE_TIME = 352;
    private static final double WRAP_UP = 62;
    private static final double LOG_VARIANCE = Math.log(1 + 0.8 * 0.8);
    private static final double WITH_AN_ACCOUNT = 0.715;
    private static final double RESOLVED = 0.688;
    private static final double ANSWERED_IN_TIME = 0.863;
    private static final double ANSWERED_IN_AN_OUTAGE = 0.57;
    private static final double SAYS_HOW_IT_WAS = 0.084;
    private static final double SATISFIED = 0.812;
    private static final double IN_ADHERENCE = 0.936;
    private static final double PLANNED_SECONDS = 27_000;
    private static final double EVALUATED = 0.24;
    private static final double SCORE = 86.2;

    private final RandomGenerator chance;
    private final AgentHabits habit;
    private final double queue;
    private final double better;
    private final boolean isOut;

    AgentDayDraw(RandomGenerator chance, AgentHabits habit, double queue, double better, boolean isOut) {
        this.chance = chance;
        this.habit = habit;
        this.queue = queue;
        this.better = better;
        this.isOut = isOut;
    }

    List<Reading> readings(DemoPerson person, TeamStory team, LocalDate day) {
        var contacts = (int) Math.round(Math.clamp(CONTACTS + 6 * chance.nextGaussian(), 32, 68));
        var handled = new Reading(
                person.name(),
                Optional.of(person.id()),
                Optional.of(team.id()),
                day,
                AVERAGE_HANDLE_TIME,
                team.channel(),
                1,
                OptionalDouble.empty(),
                1);
        var readings = new ArrayList<Reading>();
        var seconds = seconds(handled, AVERAGE_HANDLE_TIME, HANDLE_TIME * habit.handleTime(), contacts);
        readings.add(seconds);
        readings.add(seconds(handled, AFTER_CALL_WORK, WRAP_UP, contacts));
        var accounts = some(contacts, WITH_AN_ACCOUNT);
        readings.add(rate(handled, FIRST_CONTACT_RESOLUTION, RESOLVED + habit.resolved() + better, accounts));
        var answers = some(contacts, SAYS_HOW_IT_WAS);
        if (answers > 0) {
            readings.add(rate(handled, CUSTOMER_SATISFACTION, SATISFIED, answers));
        }
        var offered = contacts + some(contacts, 0.04);
        readings.add(rate(handled, SERVICE_LEVEL, isOut ? ANSWERED_IN_AN_OUTAGE : ANSWERED_IN_TIME + queue, offered));
        readings.add(share(handled, ADHERENCE, IN_ADHERENCE + habit.adherence(), 0.035, PLANNED_SECONDS));
        var ready = Math.round(seconds.total() / Math.clamp(0.81 + 0.03 * chance.nextGaussian(), 0.7, 0.95));
        readings.add(handled.saying(OCCUPANCY, seconds.total(), OptionalDouble.empty(), ready));
        if (chance.nextDouble() < EVALUATED) {
            var score = Math.round(Math.clamp(SCORE + habit.quality() + 8 * chance.nextGaussian(), 55, 100));
            readings.add(handled.saying(QUALITY, score, OptionalDouble.of((double) score * score), 1));
        }
        return readings;
    }

    /** Durations spread as durations do: many short, few long. */
    private Reading seconds(Reading handled, KpiCode kpi, double mean, int contacts) {
        var sum = 0.0;
        var squares = 0.0;
        for (var i = 0; i < contacts; i++) {
            var drawn = Math.exp(Math.log(mean) - LOG_VARIANCE / 2 + Math.sqrt(LOG_VARIANCE) * chance.nextGaussian());
            var whole = (double) Math.round(drawn);
            sum += whole;
            squares += whole * whole;
        }
        return handled.saying(kpi, sum, OptionalDouble.of(squares), contacts);
    }

    private Reading rate(Reading handled, KpiCode kpi, double share, int of) {
        return handled.saying(kpi, some(of, share), OptionalDouble.empty(), of);
    }

    private Reading share(Reading handled, KpiCode kpi, double middle, double spread, double of) {
        var drawn = Math.clamp(middle + spread * chance.nextGaussian(), 0.8, 0.995);
        return handled.saying(kpi, Math.round(drawn * of), OptionalDouble.empty(), of);
    }

    /** How many of so many, each with that chance. */
    private int some(int of, double share) {
        var hits = 0;
        for (var i = 0; i < of; i++) {
            hits += chance.nextDouble() < share ? 1 : 0;
        }
        return hits;
    }
}
