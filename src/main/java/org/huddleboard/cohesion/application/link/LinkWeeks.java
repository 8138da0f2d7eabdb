package org.huddleboard.cohesion.application.link;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huddleboard.cohesion.application.tie.WeekPanel;
import org.huddleboard.cohesion.domain.link.LinkAnalysis;
import org.huddleboard.cohesion.domain.link.LinkPoint;
import org.huddleboard.cohesion.domain.link.MemberSlope;
import org.huddleboard.cohesion.domain.link.Readiness;
import org.huddleboard.shared.MemberId;

/**
 * The weeks an answer rests on, and what is quickly had from them.
 *
 * @param inputs the same for the same weeks, another for others
 * @param points each one member in one week, in no order that tells whose; none while there is too little to tell
 * @param slopes each for its own member alone
 */
public record LinkWeeks(
        WeekPanel past, String inputs, Readiness readiness, List<LinkPoint> points, List<MemberSlope> slopes) {
    /** Another number whenever the calculation changes, so that old answers are not taken for new ones. */
    private static final int CALCULATION = 1;

    static LinkWeeks of(WeekPanel past) {
        return new LinkWeeks(
                past,
                inputs(past),
                Readiness.of(past.panel(), past.members().size()),
                LinkAnalysis.points(past.panel()),
                LinkAnalysis.slopes(past.panel()));
    }

    private static String inputs(WeekPanel past) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES)
                    .putInt(CALCULATION)
                    .putInt(past.members().size())
                    .array());
            for (var row : past.panel().rows()) {
                digest.update(ByteBuffer.allocate(2 * Integer.BYTES + 2 * Double.BYTES)
                        .putInt(row.member())
                        .putInt(row.week())
                        .putDouble(row.connectedness())
                        .putDouble(row.progress())
                        .array());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Sunday on which the last complete week ended. */
    public LocalDate until() {
        return past.end().minusDays(1);
    }

    /** The Monday of the week in which the first answer can come; empty where the team is too small for one. */
    public Optional<LocalDate> earliest() {
        return readiness.weeksUntilAnswer().stream()
                .mapToObj(weeks -> past.end().plusWeeks(weeks))
                .findFirst();
    }

    /** The same for a member's own weeks. */
    Optional<LocalDate> earliest(MemberId member) {
        return readiness.weeksUntil(past.members().indexOf(member)).stream()
                .mapToObj(weeks -> past.end().plusWeeks(weeks))
                .findFirst();
    }

    int weeksOf(MemberId member) {
        return readiness.weeksOf(past.members().indexOf(member));
    }

    Optional<MemberSlope> slope(MemberId member) {
        var position = past.members().indexOf(member);
        return slopes.stream().filter(slope -> slope.member() == position).findFirst();
    }
}
