package org.huddleboard.goals.domain.goal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.kpi.Direction;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.BrokenRule;

/** The five letters a plan has to hold before it can be begun; each refusal teaches what is missing. */
public enum Smart {
    SPECIFIC {
        @Override
        Optional<BrokenRule> broken(Plan plan, Optional<Measured> measured, LocalDate today) {
            return plan.specific().split("\\s+").length < FEWEST_WORDS ? rule("specific") : Optional.empty();
        }
    },
    MEASURABLE {
        @Override
        Optional<BrokenRule> broken(Plan plan, Optional<Measured> measured, LocalDate today) {
            var kpi = plan.kpi();
            if (kpi != null) {
                return measured.map(known -> byFigure(plan, kpi, known, today)).orElseGet(() -> rule("noBaseline"));
            }
            return plan.behaviour() == null ? rule("measure") : byCounting(plan);
        }
    },
    ACHIEVABLE {
        @Override
        Optional<BrokenRule> broken(Plan plan, Optional<Measured> measured, LocalDate today) {
            return plan.achievable().isBlank() ? rule("achievable") : Optional.empty();
        }
    },
    RELEVANT {
        @Override
        Optional<BrokenRule> broken(Plan plan, Optional<Measured> measured, LocalDate today) {
            return plan.relevant().isBlank() || plan.serves() == null ? rule("relevant") : Optional.empty();
        }
    },
    TIMED {
        @Override
        Optional<BrokenRule> broken(Plan plan, Optional<Measured> measured, LocalDate today) {
            var due = plan.dueOn();
            if (due == null) {
                return rule("due");
            }
            if (!due.isAfter(today)) {
                return rule("past");
            }
            return due.isAfter(today.plusYears(1)) ? rule("farOff") : Optional.empty();
        }
    };

    private static final int FEWEST_WORDS = 2;
    private static final int DAYS_OF_A_WEEK = 7;

    abstract Optional<BrokenRule> broken(Plan plan, Optional<Measured> measured, LocalDate today);

    /** What each letter still misses; nothing for those that hold. */
    public static Map<Smart, BrokenRule> missing(Plan plan, Optional<Measured> measured, LocalDate today) {
        var missing = new EnumMap<Smart, BrokenRule>(Smart.class);
        for (var letter : values()) {
            letter.broken(plan, measured, today).ifPresent(rule -> missing.put(letter, rule));
        }
        return missing;
    }

    /** Whole weeks there are to do it in; one at least. */
    public static int weeks(LocalDate today, LocalDate due) {
        return (int) Math.max(1, ChronoUnit.DAYS.between(today, due) / DAYS_OF_A_WEEK);
    }

    private static Optional<BrokenRule> byFigure(Plan plan, KpiCode kpi, Measured known, LocalDate today) {
        var target = plan.target();
        var now = known.baseline().value();
        if (target == null) {
            return rule("noTarget." + kpi.unit(), now);
        }
        if (!isBetter(kpi.direction(), now, target)) {
            return rule("notBetter." + kpi.direction(), now, target);
        }
        var due = plan.dueOn();
        if (due == null || !due.isAfter(today) || known.canBeSeen(target)) {
            return Optional.empty();
        }
        var asked = Math.abs(target - now);
        var weeks = weeks(today, due);
        var needed = known.weeksNeeded();
        return needed.isPresent()
                ? rule("tooSmall." + kpi.unit(), asked, known.halfWidth(), weeks, known.contacts(), needed.getAsInt())
                : rule("neverSeen." + kpi.unit(), asked, known.halfWidth(), weeks, known.contacts());
    }

    private static boolean isBetter(Direction direction, double now, double target) {
        return switch (direction) {
            case HIGHER -> target > now;
            case LOWER -> target < now;
            case NEITHER -> Math.abs(target - now) > 0;
        };
    }

    private static Optional<BrokenRule> byCounting(Plan plan) {
        var counted = plan.counted();
        var target = plan.target();
        if (counted == null || counted < 0 || counted > Plan.OF) {
            return rule("noCount");
        }
        if (target == null || target > Plan.OF || target <= counted) {
            return rule("notMore", counted);
        }
        return Optional.empty();
    }

    private static Optional<BrokenRule> rule(String name, Object... arguments) {
        var field = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return Optional.of(BrokenRule.at(fieldOf(field), "goals.rule." + name, arguments));
    }

    private static String fieldOf(String name) {
        return switch (name) {
            case "measure", "noBaseline", "noCount" -> "measure";
            case "noTarget", "notBetter", "tooSmall", "neverSeen", "notMore" -> "target";
            case "due", "past", "farOff" -> "due";
            default -> name;
        };
    }
}
