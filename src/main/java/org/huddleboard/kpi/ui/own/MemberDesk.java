package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.kpi.application.between.ChallengeService;
import org.huddleboard.kpi.application.between.FairTargetService;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.i18n.When;

/** What both sides need at the page of one member: what they agree, what they ask, a drawer for drafts, a clock. */
@SpringComponent
class MemberDesk {
    private final FairTargetService targets;
    private final ChallengeService challenges;
    private final Drafts drafts;
    private final Memberships memberships;
    private final CurrentMember me;
    private final When when;
    private final Clock clock;

    MemberDesk(
            FairTargetService targets,
            ChallengeService challenges,
            Drafts drafts,
            Memberships memberships,
            CurrentMember me,
            When when,
            Clock clock) {
        this.targets = targets;
        this.challenges = challenges;
        this.drafts = drafts;
        this.memberships = memberships;
        this.me = me;
        this.when = when;
        this.clock = clock;
    }

    MemberId me() {
        return me.id();
    }

    FairTargetService targets() {
        return targets;
    }

    ChallengeService challenges() {
        return challenges;
    }

    DraftKeeper keeper(String place) {
        return new DraftKeeper(drafts, place, memberships.zoneOf(me.id()));
    }

    /** Today where the reader works. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(memberships.zoneOf(me.id())));
    }

    String when(ZonedDateTime at, Locale locale) {
        return when.say(at, locale);
    }
}
