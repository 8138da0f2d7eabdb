package org.huddleboard.cohesion.application.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.application.tie.TeamStanding;
import org.huddleboard.cohesion.application.view.TiesPart;
import org.huddleboard.cohesion.application.view.TiesPart.Line;
import org.huddleboard.cohesion.domain.index.Ties;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * The ties of four weeks with numbers instead of members, dealt anew for each team and day, and by a number that nobody
 * is told and that each start of the board draws: whoever knows the members' ids cannot deal them again.
 */
@Component
class TiesPicture {
    private final long drawn = UUID.randomUUID().getLeastSignificantBits();

    TiesPart of(TeamId team, LocalDate today, TeamStanding standing, Optional<MemberId> reader) {
        var seed = drawn ^ seed(team, today);
        var members = standing.members().size();
        var numbers = new ArrayList<>(IntStream.range(0, members).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        var place = reader.map(standing.members()::indexOf).orElse(-1);
        return new TiesPart(
                members,
                lines(Ties.strength(standing.window()), numbers),
                place < 0 ? OptionalInt.empty() : OptionalInt.of(numbers.get(place)),
                seed);
    }

    /** For what is drawn by chance and names nobody. */
    static long seed(TeamId team, LocalDate today) {
        return team.value().getMostSignificantBits() ^ team.value().getLeastSignificantBits() ^ today.toEpochDay();
    }

    /** In the order of the numbers, which says nothing either. */
    private static List<Line> lines(double[][] strength, List<Integer> numbers) {
        var lines = new ArrayList<Line>();
        for (var one = 0; one < strength.length; one++) {
            for (var other = 0; other < one; other++) {
                var both = strength[one][other] + strength[other][one];
                if (both > 0) {
                    var a = numbers.get(one);
                    var b = numbers.get(other);
                    lines.add(new Line(Math.min(a, b), Math.max(a, b), both));
                }
            }
        }
        lines.sort(Comparator.comparingInt(Line::one).thenComparingInt(Line::other));
        return lines;
    }
}
