package org.huddleboard.cohesion.application.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huddleboard.cohesion.LinkVerdict;
import org.huddleboard.cohesion.application.link.LinkReading.Computed;
import org.huddleboard.cohesion.application.link.LinkReading.Computing;
import org.huddleboard.cohesion.application.view.LeaderPage.Exploration;
import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.application.view.LinkPart.Dot;
import org.huddleboard.cohesion.application.view.LinkPart.Effect;
import org.huddleboard.cohesion.application.view.OwnPage.OwnLink;
import org.huddleboard.cohesion.domain.link.LinkFit;
import org.huddleboard.cohesion.domain.link.LinkSide;
import org.huddleboard.cohesion.domain.link.MemberSlope;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** The link as the pages show it. It asks no permission: it serves services that have asked. */
@Component
public class LinkParts {
    /** Fewer members, and a picture of one row each would be a picture of persons. */
    private static final int FEWEST_SHOWN = 5;

    private static final double LIKELY = 1.96;

    private final LinkDesk desk;
    private final Explorer explorer;

    LinkParts(LinkDesk desk, Explorer explorer) {
        this.desk = desk;
        this.explorer = explorer;
    }

    /** For the leader alone: many looks, none of which proves anything. */
    public Exploration explore(TeamId team, LocalDate today) {
        return explorer.of(team, today);
    }

    /** For everybody who may see the team's totals. */
    public LinkPart team(TeamId team, LocalDate today) {
        return switch (desk.of(team, today)) {
            case Computing(var percent) -> new LinkPart.Computing(percent);
            case Computed computed ->
                computed.result()
                        .forward()
                        .fit()
                        .<LinkPart>map(fit -> known(computed, fit))
                        .orElseGet(() -> notYet(computed));
        };
    }

    private static LinkPart notYet(Computed computed) {
        var forward = computed.result().forward();
        var weeks = computed.weeks();
        return new LinkPart.NotYet(
                forward.members(),
                LinkSide.FEWEST_MEMBERS,
                LinkSide.FEWEST_WEEKS,
                forward.rows(),
                LinkSide.FEWEST_ROWS,
                weeks.earliest(),
                weeksOfData(weeks));
    }

    private static List<Integer> weeksOfData(LinkWeeks weeks) {
        return weeks.past().members().size() < FEWEST_SHOWN
                ? List.of()
                : weeks.readiness().weeksOfData().stream()
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    private static LinkPart known(Computed computed, LinkFit fit) {
        var result = computed.result();
        var weeks = computed.weeks();
        return new LinkPart.Known(
                result.verdict(),
                result.forward().members(),
                result.forward().weeks(),
                weeks.until(),
                effect(fit),
                new Effect(fit.jackknife().least(), fit.beta(), fit.jackknife().most()),
                result.reverse().fit().map(LinkParts::effect),
                weeks.points().stream()
                        .map(point -> new Dot(point.exchange(), point.progress()))
                        .toList(),
                weeks.past().members().size() - result.forward().members());
    }

    private static Effect effect(LinkFit fit) {
        return new Effect(fit.jackknife().low(), fit.beta(), fit.jackknife().high());
    }

    /** For this member alone. */
    public OwnLink own(TeamId team, MemberId member, LocalDate today) {
        return switch (desk.of(team, today)) {
            case Computing(var percent) -> new OwnLink.Computing(percent);
            case Computed computed ->
                computed.weeks()
                        .slope(member)
                        .<OwnLink>map(slope -> known(slope, computed.result().verdict()))
                        .orElseGet(() -> notYet(computed, member));
        };
    }

    private static OwnLink known(MemberSlope slope, LinkVerdict team) {
        var half = LIKELY * slope.pooledError();
        return new OwnLink.Known(
                slope.pooled(), slope.pooled() - half, slope.pooled() + half, slope.weeks(), slope.weight(), team);
    }

    private static OwnLink notYet(Computed computed, MemberId member) {
        var weeks = computed.weeks();
        var own = weeks.earliest(member);
        var team = computed.result().verdict() == LinkVerdict.INSUFFICIENT ? weeks.earliest() : own;
        var later = own.isPresent() && team.isPresent()
                ? Stream.concat(own.stream(), team.stream()).max(Comparator.naturalOrder())
                : Optional.<LocalDate>empty();
        return new OwnLink.NotYet(weeks.weeksOf(member), LinkSide.FEWEST_WEEKS, later);
    }
}
