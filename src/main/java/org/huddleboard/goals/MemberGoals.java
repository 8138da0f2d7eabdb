package org.huddleboard.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;

/** A member's goals for the screens of higher modules. It asks no permission: it serves services that have asked. */
public interface MemberGoals {
    /** The kind of a {@code RecordRef} to a goal. */
    String KIND = "goal";

    /** Those that are being done, the one to be reviewed first comes first. */
    List<Line> active(MemberId member);

    /** One goal in short; {@code kpi} is empty where it is measured by a behaviour. */
    record Line(GoalId goal, String sentence, LocalDate reviewOn, Optional<KpiCode> kpi, Optional<String> nextStep) {}
}
