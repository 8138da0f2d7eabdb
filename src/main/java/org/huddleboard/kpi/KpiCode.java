package org.huddleboard.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The catalogue of measures a team works with. Each is a sum over a count; its unit, its better direction, its kind
 * and how its wobble is judged stand here, its words under {@link #key()}.
 */
public enum KpiCode {
    AVERAGE_HANDLE_TIME("AHT", KpiUnit.SECONDS, Direction.LOWER, KpiKind.EFFICIENCY, Statistic.MEAN, 360),
    AFTER_CALL_WORK("ACW", KpiUnit.SECONDS, Direction.LOWER, KpiKind.EFFICIENCY, Statistic.MEAN, Double.NaN),
    FIRST_CONTACT_RESOLUTION("FCR", KpiUnit.PERCENT, Direction.HIGHER, KpiKind.EFFECTIVENESS, Statistic.RATE, 72),
    CUSTOMER_SATISFACTION("CSAT", KpiUnit.PERCENT, Direction.HIGHER, KpiKind.SENTIMENT, Statistic.RATE, 82),
    SERVICE_LEVEL("SERVICE_LEVEL", KpiUnit.PERCENT, Direction.HIGHER, KpiKind.EFFECTIVENESS, Statistic.RATE, 80),
    ABANDONMENT("ABANDONMENT", KpiUnit.PERCENT, Direction.LOWER, KpiKind.EFFECTIVENESS, Statistic.RATE, Double.NaN),
    ADHERENCE("ADHERENCE", KpiUnit.PERCENT, Direction.HIGHER, KpiKind.EFFICIENCY, Statistic.SHARE, 93),
    CONFORMANCE("CONFORMANCE", KpiUnit.PERCENT, Direction.NEITHER, KpiKind.EFFICIENCY, Statistic.SHARE, Double.NaN),
    QUALITY("QUALITY", KpiUnit.SCORE, Direction.HIGHER, KpiKind.QUALITY, Statistic.MEAN, 85),
    OCCUPANCY("OCCUPANCY", KpiUnit.PERCENT, Direction.NEITHER, KpiKind.EFFICIENCY, Statistic.SHARE, Double.NaN);

    private static final Map<String, KpiCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(KpiCode::code, Function.identity()));

    private final String code;
    private final KpiUnit unit;
    private final Direction direction;
    private final KpiKind kind;
    private final Statistic statistic;
    private final double usualTarget;

    KpiCode(String code, KpiUnit unit, Direction direction, KpiKind kind, Statistic statistic, double usualTarget) {
        this.code = code;
        this.unit = unit;
        this.direction = direction;
        this.kind = kind;
        this.statistic = statistic;
        this.usualTarget = usualTarget;
    }

    /** The trade's letters, as files and programs write them. */
    public String code() {
        return code;
    }

    public KpiUnit unit() {
        return unit;
    }

    public Direction direction() {
        return direction;
    }

    public KpiKind kind() {
        return kind;
    }

    public Statistic statistic() {
        return statistic;
    }

    /** The target a team starts with, in the figure's unit; many measures have none. */
    public OptionalDouble usualTarget() {
        return Double.isNaN(usualTarget) ? OptionalDouble.empty() : OptionalDouble.of(usualTarget);
    }

    /** Where this measure's words stand: {@code .name}, {@code .hint}, {@code .formula}, {@code .source}. */
    public String key() {
        return "kpi.code." + code;
    }

    /** What a sum over a count is in this measure's unit: times 100 for per cent. */
    public double figure(double total, double count) {
        return total / count * unit.scale();
    }

    /** The measure with these letters, or with this constant's name, case aside. */
    public static Optional<KpiCode> of(String letters) {
        var wanted = letters.strip();
        return Arrays.stream(values())
                .filter(kpi -> kpi.code.equalsIgnoreCase(wanted) || kpi.name().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** The measure with exactly these letters, which a store has kept. */
    public static KpiCode stored(String letters) {
        var known = BY_CODE.get(letters);
        if (known == null) {
            throw new IllegalStateException("no measure " + letters);
        }
        return known;
    }

    /** What may stand beside handle time, so that quick is never shown without good. */
    public static List<KpiCode> besideHandleTime() {
        return List.of(FIRST_CONTACT_RESOLUTION, CUSTOMER_SATISFACTION, QUALITY);
    }

    /** Whether it only says how quick somebody was, and so is never shown without what was achieved. */
    public boolean needsCompany() {
        return this == AVERAGE_HANDLE_TIME || this == AFTER_CALL_WORK;
    }
}
