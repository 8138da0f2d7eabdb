package org.huddleboard.kpi.application.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.huddleboard.kpi.KpiCode;

/** Which targets a member's figures are shown with. */
public sealed interface MemberAims {
    /** What stands instead of, or before, the team's targets. */
    Targets.OfTeam over(Targets.OfTeam team);

    /** The team's targets, and the member's private ones in their place. */
    record Own(Map<KpiCode, Double> instead) implements MemberAims {
        public Own {
            instead = Map.copyOf(instead);
        }

        @Override
        public Targets.OfTeam over(Targets.OfTeam team) {
            var own = instead.entrySet().stream()
                    .map(aim -> new Targets.Set(aim.getKey(), LocalDate.MIN, OptionalDouble.of(aim.getValue())));
            return new Targets.OfTeam(
                    Stream.concat(own, team.latestFirst().stream()).toList());
        }
    }

    /** None for anybody: whoever may not know of private targets must not see them by what is missing either. */
    record None() implements MemberAims {
        @Override
        public Targets.OfTeam over(Targets.OfTeam team) {
            List<Targets.Set> none = Arrays.stream(KpiCode.values())
                    .map(kpi -> new Targets.Set(kpi, LocalDate.MIN, OptionalDouble.empty()))
                    .toList();
            return new Targets.OfTeam(none);
        }
    }
}
