package org.huddleboard.huddle.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.feedback.TeamThanks;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.huddle.domain.Huddle;
import org.huddleboard.huddle.domain.HuddleRepository;
import org.huddleboard.huddle.domain.Question;
import org.huddleboard.huddle.domain.QuestionRepository;
import org.huddleboard.improvement.OpenAction;
import org.huddleboard.improvement.TeamIssues;
import org.huddleboard.improvement.WallActions;
import org.huddleboard.people.Team;
import org.huddleboard.rota.OnShift;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.huddleboard.tips.TipNews;
import org.huddleboard.tips.TipNote;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What is there before anybody prepared anything: thanks, figures, questions, actions and who is on shift. */
@Component
class Prepared {
    private static final int WINS = 6;
    private static final int QUESTIONS = 20;
    private static final int TIPS = 2;
    private static final int ACTIONS = 12;
    private static final Duration REACH_BACK = Duration.ofDays(7);

    private final TeamThanks thanks;
    private final TipNews tips;
    private final WallActions actions;
    private final TeamIssues issues;
    private final OnShift onShift;
    private final QuestionRepository questions;
    private final HuddleRepository huddles;
    private final Memberships memberships;
    private final Clock clock;

    Prepared(
            TeamThanks thanks,
            TipNews tips,
            WallActions actions,
            TeamIssues issues,
            OnShift onShift,
            QuestionRepository questions,
            HuddleRepository huddles,
            Memberships memberships,
            Clock clock) {
        this.thanks = thanks;
        this.tips = tips;
        this.actions = actions;
        this.issues = issues;
        this.onShift = onShift;
        this.questions = questions;
        this.huddles = huddles;
        this.memberships = memberships;
        this.clock = clock;
    }

    LocalDate today(TeamId team) {
        return LocalDate.now(clock.withZone(memberships.zoneOf(team)));
    }

    LocalTime timeOfDay(TeamId team, Instant at) {
        return LocalTime.ofInstant(at, memberships.zoneOf(team)).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Thanks since the last huddle, a week back at the most. */
    List<WallThanks.Note> wins(TeamId team) {
        return thanks.since(team, sinceTheLast(team), WINS);
    }

    /** Tips that are new or were changed since the last huddle. */
    List<TipNote> tips(Team team, Locale language) {
        return tips.changedSince(team.site(), sinceTheLast(team.id()), language, TIPS);
    }

    private Instant sinceTheLast(TeamId team) {
        var before = clock.instant().minus(REACH_BACK);
        return last(team).flatMap(Huddle::endedAt).filter(before::isBefore).orElse(before);
    }

    /** The latest one that is over. */
    Optional<Huddle> last(TeamId team) {
        return huddles.findByTeamAndStateOrderByHuddleDayDesc(team, HuddleState.ENDED, Limit.of(1)).stream()
                .findFirst();
    }

    List<Question> questions(TeamId team) {
        return questions.findByTeamAndTalkedAboutIsNullAndHiddenFalseOrderByAskedAtAscIdAsc(team, Limit.of(QUESTIONS));
    }

    List<OpenAction> actions(TeamId team) {
        return actions.open(team, ACTIONS);
    }

    /** What gets in the way most, as the whole team may read it. */
    Optional<TeamIssues.Top> inTheWay(TeamId team) {
        return issues.top(team);
    }

    Collection<MemberId> members(TeamId team) {
        return memberships.membersOf(team, today(team));
    }

    /** Where the rota says nothing, or nobody is on shift, everybody counts as here; so does whoever starts it. */
    Set<MemberId> here(TeamId team, MemberId opener, Instant at) {
        var here = onShift.isKnown(team, today(team)) ? new HashSet<>(onShift.at(team, at)) : new HashSet<MemberId>();
        if (here.isEmpty()) {
            return Set.copyOf(members(team));
        }
        here.add(opener);
        return here;
    }
}
