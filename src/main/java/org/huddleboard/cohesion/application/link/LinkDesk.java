package org.huddleboard.cohesion.application.link;

import java.time.Clock;
import java.time.LocalDate;
import org.huddleboard.cohesion.application.link.LinkReading.Computed;
import org.huddleboard.cohesion.application.link.LinkReading.Computing;
import org.huddleboard.cohesion.domain.link.LinkAnalysis;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * The link between a team's exchange and its members' goals. What has been worked out from the same weeks is not worked
 * out again. It asks no permission: it serves services that have asked.
 */
@Component
public class LinkDesk {
    private final LinkPast past;
    private final LinkStore store;
    private final LinkWork work;
    private final Clock clock;

    LinkDesk(LinkPast past, LinkStore store, LinkWork work, Clock clock) {
        this.past = past;
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /** Never waits for the work: it is begun, and the page hears when it is done. */
    public LinkReading of(TeamId team, LocalDate today) {
        var weeks = past.of(team, today);
        if (!LinkAnalysis.isEnough(weeks.past().panel())) {
            return tooLittle(weeks);
        }
        return store.find(team, weeks.inputs())
                .<LinkReading>map(kept -> new Computed(kept.result(), weeks, kept.at()))
                .orElseGet(() -> new Computing(work.percent(team, weeks)));
    }

    /** Waits for it: for the night, and for whoever has no screen to redraw. */
    public Computed workOut(TeamId team, LocalDate today) {
        var weeks = past.of(team, today);
        if (!LinkAnalysis.isEnough(weeks.past().panel())) {
            return tooLittle(weeks);
        }
        var kept = store.find(team, weeks.inputs()).orElseGet(() -> work.workOut(team, weeks, _ -> {}));
        return new Computed(kept.result(), weeks, kept.at());
    }

    private Computed tooLittle(LinkWeeks weeks) {
        return new Computed(
                LinkAnalysis.of(weeks.past().panel(), LinkWork.SEED, _ -> {}).withoutMembers(), weeks, clock.instant());
    }
}
