package org.huddleboard.cohesion.domain.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How far each member's weeks have come, and when there will be enough of them if everybody goes on. */
public final class Readiness {
    private static final int LONGEST_OUTLOOK = 104;

    /**
     * One member's weeks.
     *
     * @param usable weeks with exchange and with the progress of the weeks after
     * @param delay weeks until the next can come: none while goals are kept up
     * @param constant whether exchange never changed, so that there is nothing to compare
     */
    private record Weeks(int usable, int delay, boolean constant) {
        int after(int weeks) {
            return usable + Math.max(0, weeks - delay);
        }

        boolean counts(int weeks) {
            return !constant && after(weeks) >= LinkSide.FEWEST_WEEKS;
        }
    }

    private final Map<Integer, Weeks> members;

    private Readiness(Map<Integer, Weeks> members) {
        this.members = members;
    }

    /**
     * Of everybody in the team.
     *
     * @param members how many the team has; those without a row have no week yet
     */
    public static Readiness of(LinkPanel panel, int members) {
        var byMember = new LinkedHashMap<Integer, SortedMap<Integer, PanelRow>>();
        IntStream.range(0, members).forEach(position -> byMember.put(position, new TreeMap<>()));
        for (var row : panel.rows()) {
            byMember.computeIfAbsent(row.member(), _ -> new TreeMap<>()).put(row.week(), row);
        }
        var last = panel.rows().stream().mapToInt(PanelRow::week).max().orElse(0);
        var weeks = new LinkedHashMap<Integer, Weeks>();
        byMember.forEach((position, rows) -> weeks.put(position, weeks(rows, last)));
        return new Readiness(weeks);
    }

    private static Weeks weeks(SortedMap<Integer, PanelRow> rows, int last) {
        var exchange = rows.entrySet().stream()
                .filter(row -> Double.isFinite(Direction.AFTER.progress(rows, row.getKey())))
                .mapToDouble(row -> row.getValue().connectedness())
                .filter(Double::isFinite)
                .toArray();
        var now = rows.get(last);
        var keptUp = now != null && Double.isFinite(now.progress());
        return new Weeks(
                exchange.length,
                keptUp ? 0 : LinkAnalysis.HORIZON,
                exchange.length >= LinkSide.FEWEST_WEEKS && Member.isConstant(exchange));
    }

    /** One number a member, by position. */
    public List<Integer> weeksOfData() {
        return members.values().stream().map(Weeks::usable).toList();
    }

    /** A member's usable weeks. */
    public int weeksOf(int member) {
        return members.getOrDefault(member, new Weeks(0, 0, false)).usable();
    }

    /** Weeks until the team's first answer; empty where it has too few members for one. */
    public OptionalInt weeksUntilAnswer() {
        return IntStream.range(0, LONGEST_OUTLOOK).filter(this::isEnoughAfter).findFirst();
    }

    /** Weeks until a member has enough weeks; empty for strangers and where nothing ever changes. */
    public OptionalInt weeksUntil(int member) {
        var own = members.get(member);
        return own == null
                ? OptionalInt.empty()
                : IntStream.range(0, LONGEST_OUTLOOK).filter(own::counts).findFirst();
    }

    private boolean isEnoughAfter(int weeks) {
        var ready = members.values().stream()
                .filter(member -> member.counts(weeks))
                .mapToInt(member -> member.after(weeks))
                .summaryStatistics();
        return ready.getCount() >= LinkSide.FEWEST_MEMBERS && ready.getSum() >= LinkSide.FEWEST_ROWS;
    }
}
