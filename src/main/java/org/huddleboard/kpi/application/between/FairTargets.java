package org.huddleboard.kpi.application.between;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huddleboard.kpi.FairTargetState;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.domain.between.FairTarget;
import org.huddleboard.kpi.domain.between.FairTargetRepository;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The private targets that hold for a member. Only the member's own page and their leader's page of them ask; boards,
 * walls, programs and files never do. It asks no permission: it serves services that have asked.
 */
@Component
public class FairTargets {
    private static final Limit LIVING = Limit.of(50);

    private final FairTargetRepository targets;

    FairTargets(FairTargetRepository targets) {
        this.targets = targets;
    }

    /** In the measures' units. */
    public Map<KpiCode, Double> holdingOn(MemberId member, LocalDate day) {
        var holding = new EnumMap<KpiCode, Double>(KpiCode.class);
        targets.findByMemberAndStateInOrderByNamedAtDescIdDesc(member, List.of(FairTargetState.AGREED), LIVING).stream()
                .filter(target -> target.holdsOn(day))
                .forEach(target -> holding.put(target.kpi(), target.figure()));
        return holding;
    }

    /** Named or agreed, the latest first. */
    List<FairTarget> living(MemberId member) {
        return targets.findByMemberAndStateInOrderByNamedAtDescIdDesc(
                member, List.of(FairTargetState.PROPOSED, FairTargetState.AGREED), LIVING);
    }
}
