package org.huddleboard.wall.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huddleboard.people.PeopleDirectory;
import org.huddleboard.people.Team;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.TeamId;
import org.huddleboard.wall.ScreenPaired;
import org.huddleboard.wall.ScreenRevoked;
import org.huddleboard.wall.WallScreenId;
import org.huddleboard.wall.domain.PairedScreen;
import org.huddleboard.wall.domain.PairedScreenRepository;
import org.huddleboard.wall.domain.PairingCode;
import org.huddleboard.wall.domain.WaitingDevice;
import org.huddleboard.wall.domain.WaitingDeviceRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Gives walls to teams and takes them back; for those who look after walls, in their own teams. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("@access.may('WALL_MANAGE')")
public class PairingService {
    private static final Limit MOST = Limit.of(200);

    private final PairedScreenRepository screens;
    private final WaitingDeviceRepository waiting;
    private final PeopleDirectory directory;
    private final Access access;
    private final CurrentMember me;
    private final WrongCodes tries;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PairingService(
            PairedScreenRepository screens,
            WaitingDeviceRepository waiting,
            PeopleDirectory directory,
            Access access,
            CurrentMember me,
            WrongCodes tries,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.screens = screens;
        this.waiting = waiting;
        this.directory = directory;
        this.access = access;
        this.me = me;
        this.tries = tries;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The teams whose walls whoever is asking looks after. */
    public List<Team> teams() {
        return directory.teams(access.teams(Action.WALL_MANAGE));
    }

    public List<ScreenCard> screens() {
        var teams = teams().stream().collect(Collectors.toUnmodifiableMap(Team::id, team -> team));
        var ids = teams.keySet().stream().map(TeamId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : screens.findOfTeams(ids, MOST).stream()
                        .map(screen -> card(screen, teams))
                        .toList();
    }

    private static ScreenCard card(PairedScreen screen, Map<TeamId, Team> teams) {
        var team = teams.get(screen.team());
        if (team == null) {
            throw new NotFound();
        }
        return new ScreenCard(
                screen.id(),
                screen.name(),
                team.name(),
                screen.seconds(),
                screen.pairedAt().atZone(team.zone()),
                screen.seenAt().atZone(team.zone()));
    }

    /** The screen with these digits shows the team from now on. */
    @Transactional
    public WallScreenId pair(@Valid PairScreen command) {
        var team = access.require(Action.WALL_MANAGE, command.team());
        if (!tries.take(me.id())) {
            throw BrokenRule.at("code", "wall.rule.slowly");
        }
        var device = waiting(PairingCode.typed(command.code()));
        tries.right(me.id());
        var now = clock.instant();
        var screen = screens.save(new PairedScreen(device, team, command.name(), command.seconds(), now));
        waiting.delete(device);
        audit.note(AuditTrail.Deed.SCREEN_PAIRED, null, screen.id().value());
        events.publishEvent(new ScreenPaired(screen.id(), team, now));
        return screen.id();
    }

    private WaitingDevice waiting(PairingCode code) {
        return waiting.findByCode(code.digits())
                .filter(device -> !device.isOver(clock.instant()))
                .orElseThrow(() -> BrokenRule.at("code", "wall.rule.unknownCode"));
    }

    /** The screen goes dark and shows digits again. */
    @Transactional
    public void revoke(WallScreenId id) {
        var screen = screens.findById(id).orElseThrow(NotFound::new);
        var team = access.require(Action.WALL_MANAGE, screen.team());
        screens.delete(screen);
        audit.note(AuditTrail.Deed.SCREEN_REVOKED, null, id.value());
        events.publishEvent(new ScreenRevoked(id, team, clock.instant()));
    }
}
