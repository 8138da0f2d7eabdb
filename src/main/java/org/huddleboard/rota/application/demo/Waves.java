package org.huddleboard.rota.application.demo;

import java.time.LocalTime;

/** The times of a shift of the demo centre, and when its pauses are. */
record Waves(LocalTime from, LocalTime to, LocalTime firstBreak, LocalTime lunch, LocalTime secondBreak) {
    private static final int STAGGER = 15;

    static final Waves LEEDS_EARLY = of("08:00", "16:30", "10:00", "12:00", "15:15");
    static final Waves LEEDS_LATE = of("11:30", "20:00", "13:30", "15:30", "18:00");
    static final Waves SATURDAY = of("09:00", "17:00", "10:45", "13:00", "15:30");
    static final Waves MANILA_EARLY = of("13:00", "21:30", "15:00", "17:00", "20:00");
    static final Waves MANILA_LATE = of("15:00", "23:30", "17:30", "19:30", "22:00");

    private static Waves of(String from, String to, String firstBreak, String lunch, String secondBreak) {
        return new Waves(
                LocalTime.parse(from),
                LocalTime.parse(to),
                LocalTime.parse(firstBreak),
                LocalTime.parse(lunch),
                LocalTime.parse(secondBreak));
    }

    /** The same shift with its pauses at the other of two times, so that a team does not leave the lines together. */
    Waves inTheOtherHalf() {
        return new Waves(
                from,
                to,
                firstBreak.plusMinutes(STAGGER),
                lunch.plusMinutes(2L * STAGGER),
                secondBreak.plusMinutes(STAGGER));
    }
}
