package org.huddleboard.kpi.domain.own;

import java.util.List;
import org.huddleboard.kpi.KpiCode;

/** The measures that are a person's own doing. What a queue does to everybody alike is the team's alone. */
public final class OwnMeasures {
    private static final List<KpiCode> ALL = List.of(
            KpiCode.AVERAGE_HANDLE_TIME,
            KpiCode.AFTER_CALL_WORK,
            KpiCode.FIRST_CONTACT_RESOLUTION,
            KpiCode.CUSTOMER_SATISFACTION,
            KpiCode.QUALITY,
            KpiCode.ADHERENCE,
            KpiCode.CONFORMANCE);

    private OwnMeasures() {}

    /** In the order in which they are told. */
    public static List<KpiCode> all() {
        return ALL;
    }

    /** Quick is never shown without good: whether handle time has nothing to stand beside. */
    public static boolean handleTimeStandsAlone(List<KpiCode> shown) {
        return shown.contains(KpiCode.AVERAGE_HANDLE_TIME)
                && KpiCode.besideHandleTime().stream().noneMatch(shown::contains);
    }
}
