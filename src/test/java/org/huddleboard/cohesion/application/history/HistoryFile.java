package org.huddleboard.cohesion.application.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A file of some members' weeks: what they gave one another, and how their goals moved in the two weeks after. With an
 * effect, weeks of more exchange than a member's usual are followed by faster goals; shuffled, the same exchange stands in
 * other weeks.
 */
public final class HistoryFile {
    private static final String HEADER = "type,at,from,to,team,ref,value,text\n";
    private static final double USUAL_STEP = 2.5;
    private static final int PLENTY = 8;

    private final List<String> names;
    private final LocalDate firstMonday;
    private final int weeks;
    private final Random chance;

    public HistoryFile(List<String> names, LocalDate firstMonday, int weeks, long seed) {
        this.names = List.copyOf(names);
        this.firstMonday = firstMonday;
        this.weeks = weeks;
        this.chance = new Random(seed);
    }

    /** Goal points a week for a week of plenty. */
    public String planted(double effect) {
        var plenty = plenty();
        return HEADER + exchange(plenty) + goals(plenty, effect);
    }

    /** The goals of the planted one, the exchange in weeks drawn anew. */
    public String shuffled(double effect) {
        var plenty = plenty();
        var goals = goals(plenty, effect);
        for (var week : plenty) {
            Collections.shuffle(week, chance);
        }
        var drawn = new ArrayList<>(plenty);
        Collections.shuffle(drawn, chance);
        return HEADER + exchange(drawn) + goals;
    }

    /** By week and member: whether the member exchanges much in that week. */
    private List<List<Boolean>> plenty() {
        var plenty = new ArrayList<List<Boolean>>();
        for (var week = 0; week < weeks; week++) {
            var members = new ArrayList<Boolean>();
            names.forEach(_ -> members.add(chance.nextInt(3) == 0));
            plenty.add(members);
        }
        return plenty;
    }

    private String exchange(List<List<Boolean>> plenty) {
        var file = new StringBuilder();
        for (var week = 0; week < weeks; week++) {
            var monday = firstMonday.plusWeeks(week);
            for (var member = 0; member < names.size(); member++) {
                var ties = plenty.get(week).get(member) ? PLENTY : chance.nextInt(2);
                for (var tie = 0; tie < ties; tie++) {
                    var other = (member + 1 + chance.nextInt(names.size() - 1)) % names.size();
                    var given = chance.nextBoolean();
                    file.append("FEEDBACK,%s,%s,%s,,w%d-m%d-%d,,\n"
                            .formatted(
                                    monday.plusDays(chance.nextInt(5)),
                                    names.get(given ? member : other),
                                    names.get(given ? other : member),
                                    week,
                                    member,
                                    tie));
                }
            }
        }
        return file.toString();
    }

    private String goals(List<List<Boolean>> plenty, double effect) {
        var file = new StringBuilder();
        for (var member = 0; member < names.size(); member++) {
            var percent = 0.0;
            for (var week = 0; week < weeks; week++) {
                if (week > 0) {
                    percent += USUAL_STEP + chance.nextGaussian();
                    percent += plenty.get(week - 1).get(member) ? effect : 0;
                    percent += week > 1 && plenty.get(week - 2).get(member) ? effect : 0;
                }
                file.append(String.format(
                        Locale.ROOT,
                        "GOAL_CHECKIN,%s,%s,,,goal-1,%.3f,\n",
                        firstMonday.plusWeeks(week).plusDays(6),
                        names.get(member),
                        percent));
            }
        }
        return file.toString();
    }
}
