package org.huddleboard.cohesion.domain.index;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the figures of a team are made from. Days outside the last four weeks, strangers and what a member gave
 * themselves count for nothing.
 *
 * @param members how many they are, the leader counted; members are the positions from 0
 * @param today the epoch day on which the window ends
 */
public record TeamWindow(int members, List<Exchange> exchanges, List<Turnout> huddles, int today) {

    /** The four weeks that count: a day's age is from 0 to one less than this. */
    public static final int DAYS = 28;

    private static final double HALF_LIFE = 14;

    public TeamWindow {
        exchanges = List.copyOf(exchanges);
        huddles = List.copyOf(huddles);
    }

    Stream<Exchange> counted() {
        return exchanges.stream().filter(exchange -> holds(exchange.day()) && exchange.isWithin(members));
    }

    Stream<Turnout> huddlesCounted() {
        return huddles.stream().filter(huddle -> holds(huddle.day()));
    }

    /** What a day still counts: half as much every fortnight. */
    double decay(int day) {
        return Math.pow(0.5, (today - day) / HALF_LIFE);
    }

    TeamWindow with(List<Exchange> others) {
        return new TeamWindow(members, others, huddles, today);
    }

    private boolean holds(int day) {
        return day <= today && (long) today - day < DAYS;
    }
}
