package org.huddleboard.cohesion.domain.index;

import java.util.List;

/** Each member's connectedness of one single week. */
public final class WeekConnectedness {
    private WeekConnectedness() {}

    /** One figure from 0 to 100 a member; every exchange weighs 1, whatever its kind and day, up to four of a pair. */
    public static double[] of(int members, List<Exchange> oneWeek) {
        var strength = Ties.sum(members, oneWeek.stream().filter(exchange -> exchange.isWithin(members)), _ -> 1);
        return Connectedness.of(strength).stream()
                .mapToDouble(MemberFigures::connectedness)
                .toArray();
    }
}
