package org.huddleboard.huddle.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.huddle.domain.AgreedLine;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.huddle.domain.HuddleRepository;
import org.huddleboard.huddle.domain.Presence;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records of huddles for programs. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('HUDDLE_READ')")
public class HuddleRecords {
    private final HuddleRepository huddles;
    private final Access access;

    HuddleRecords(HuddleRepository huddles, Access access) {
        this.huddles = huddles;
        this.access = access;
    }

    public List<HuddleAnswer> on(TeamId team, LocalDate day) {
        access.require(Action.HUDDLE_READ, team);
        return huddles.findByTeamAndHuddleDay(team, day).map(HuddleRecords::answer).stream()
                .toList();
    }

    private static HuddleAnswer answer(Huddle huddle) {
        var present = ids(huddle.those(Presence::here));
        var expected = ids(huddle.those(Presence::expected));
        return new HuddleAnswer(
                huddle.id().value(),
                huddle.team().value(),
                huddle.day(),
                huddle.state(),
                huddle.startedAt(),
                huddle.endedAt(),
                huddle.blocks().stream()
                        .map(block -> new HuddleAnswer.Part(block.kind(), block.plannedSeconds(), block.usedSeconds()))
                        .toList(),
                huddle.overrun().toSeconds(),
                present.size(),
                expected.size(),
                present,
                expected,
                huddle.figures().stream()
                        .filter(figure -> figure.reason() != null)
                        .map(figure -> new HuddleAnswer.Why(
                                figure.kpi().code(),
                                Objects.requireNonNull(figure.cause()),
                                Objects.requireNonNull(figure.reason()),
                                Optional.ofNullable(figure.action())))
                        .toList(),
                huddle.actions().stream().map(AgreedLine::action).toList());
    }

    private static List<UUID> ids(Set<MemberId> members) {
        return members.stream().map(MemberId::value).sorted().toList();
    }
}
