package org.huddleboard.shell.frame;

import com.vaadin.flow.server.VaadinSession;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** The team chosen on this sign-in, as long as it may still be seen; else one's own, else the first one may see. */
@Component
class TeamOfSession implements TeamInView {
    private final CurrentMember me;
    private final Memberships memberships;
    private final PeopleDirectory directory;
    private final Access access;

    TeamOfSession(CurrentMember me, Memberships memberships, PeopleDirectory directory, Access access) {
        this.me = me;
        this.memberships = memberships;
        this.directory = directory;
        this.access = access;
    }

    @Override
    public Optional<TeamId> team() {
        var seen = access.teams(Action.KPI_TEAM_READ);
        return chosen().filter(seen::contains)
                .or(this::own)
                .filter(team -> seen.isEmpty() || seen.contains(team))
                .or(() -> directory.teams(seen).stream()
                        .min(Comparator.comparing(Team::name))
                        .map(Team::id));
    }

    @Override
    public void choose(TeamId team) {
        access.require(Action.KPI_TEAM_READ, team);
        VaadinSession.getCurrent().setAttribute(TeamId.class, team);
    }

    private Optional<TeamId> own() {
        return me.ifPerson().flatMap(memberships::teamToday);
    }

    private static Optional<TeamId> chosen() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .filter(Predicate.not(session -> session.getAttribute(TeamId.class) == null))
                .map(session -> session.getAttribute(TeamId.class));
    }
}
