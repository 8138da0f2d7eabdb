package org.huddleboard.kpi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huddleboard.shared.MemberId;

/** What a member’s own days came to, for that member’s own eyes. It asks no permission: it serves services that have asked. */
public interface MemberResults {
    /** The results of these days, the latest first; both days belong to it. */
    List<Result> of(MemberId member, Collection<KpiCode> kpis, LocalDate from, LocalDate to);

    /** One day of one figure: its value in the figure's unit, and what it was counted from. */
    record Result(KpiCode kpi, LocalDate day, double value, double n) {}
}
