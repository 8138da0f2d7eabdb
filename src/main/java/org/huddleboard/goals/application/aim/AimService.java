package org.huddleboard.goals.application.aim;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.goals.AimSet;
import org.huddleboard.goals.TeamAims;
import org.huddleboard.goals.application.goal.Owned;
import org.huddleboard.goals.domain.goal.Aim;
import org.huddleboard.goals.domain.goal.AimRepository;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.privacy.TextGuard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Says what teams and sites are after, for whoever answers for them. */
@Service
@Validated
@Transactional
@PreAuthorize("@access.may('GOALS_AIMS')")
public class AimService {
    private final AimRepository aims;
    private final TeamAims holding;
    private final Access access;
    private final Memberships memberships;
    private final PeopleDirectory directory;
    private final TextGuard guard;
    private final Owned owned;
    private final ApplicationEventPublisher events;

    AimService(
            AimRepository aims,
            TeamAims holding,
            Access access,
            Memberships memberships,
            PeopleDirectory directory,
            TextGuard guard,
            Owned owned,
            ApplicationEventPublisher events) {
        this.aims = aims;
        this.holding = holding;
        this.access = access;
        this.memberships = memberships;
        this.directory = directory;
        this.guard = guard;
        this.owned = owned;
        this.events = events;
    }

    /** The teams I answer for, with what holds for them. */
    @Transactional(readOnly = true)
    public Map<Team, List<TeamAims.Aim>> mine() {
        var found = new LinkedHashMap<Team, List<TeamAims.Aim>>();
        directory.teams(access.teams(Action.GOALS_AIMS)).forEach(team -> found.put(team, holding.of(team.id())));
        return found;
    }

    /** Whether I may say what the whole site is after. */
    @Transactional(readOnly = true)
    public boolean mayForSite(SiteId site) {
        return access.may(Action.GOALS_AIMS, site);
    }

    public void say(@Valid SayAim command) {
        require(command.site(), command.team().orElse(null));
        if (aims.findById(command.key()).isPresent()) {
            return;
        }
        guard.check("words", command.words());
        var aim = aims.saveAndFlush(new Aim(
                command.key(),
                command.site(),
                command.team().orElse(null),
                command.words(),
                command.kpi(),
                command.target(),
                owned.me(),
                owned.now()));
        tell(aim);
    }

    public void end(UUID id) {
        var aim = aims.findById(id).orElseThrow(NotFound::new);
        require(aim.site(), aim.team().orElse(null));
        aim.end(owned.now());
        aims.saveAndFlush(aim);
        tell(aim);
    }

    private void require(SiteId site, @Nullable TeamId team) {
        if (team != null) {
            access.require(Action.GOALS_AIMS, team);
            if (!memberships.siteOf(team).equals(site)) {
                throw new NotFound();
            }
        } else if (!access.may(Action.GOALS_AIMS, site)) {
            throw new NotFound();
        }
    }

    private void tell(Aim aim) {
        var teams = aim.team().map(Set::of).orElseGet(() -> memberships.teamsOf(aim.site()));
        events.publishEvent(new AimSet(aim.id(), teams, owned.now()));
    }
}
