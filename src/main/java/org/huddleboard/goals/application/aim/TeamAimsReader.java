package org.huddleboard.goals.application.aim;

import java.util.List;
import org.huddleboard.goals.TeamAims;
import org.huddleboard.goals.domain.goal.AimRepository;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what holds for a team. */
@Component
@Transactional(readOnly = true)
class TeamAimsReader implements TeamAims {
    private static final Limit AT_MOST = Limit.of(20);

    private final AimRepository aims;
    private final Memberships memberships;

    TeamAimsReader(AimRepository aims, Memberships memberships) {
        this.aims = aims;
        this.memberships = memberships;
    }

    @Override
    public List<Aim> of(TeamId team) {
        return aims.findHolding(team.value(), memberships.siteOf(team).value(), AT_MOST).stream()
                .map(aim -> new Aim(aim.id(), aim.team().isEmpty(), aim.words(), aim.kpi(), aim.target()))
                .toList();
    }
}
