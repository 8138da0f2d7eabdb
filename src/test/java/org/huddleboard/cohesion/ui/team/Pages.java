package org.huddleboard.cohesion.ui.team;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.huddleboard.cohesion.LinkVerdict;
import org.huddleboard.cohesion.application.view.DialFigure;
import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.application.view.LinkPart.Effect;
import org.huddleboard.cohesion.application.view.PulsePart;
import org.huddleboard.cohesion.application.view.TeamFacts;
import org.huddleboard.cohesion.application.view.TeamPage;
import org.huddleboard.cohesion.application.view.TiesPart;
import org.huddleboard.people.Team;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;

/** Pages as the service would hand them over, one a state. */
final class Pages {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Team VOICE = new Team(
            new TeamId(UUID.randomUUID()), "Voice", new SiteId(UUID.randomUUID()), "Leeds", ZoneId.of("Europe/London"));

    private Pages() {}

    static LinkPart known(LinkVerdict verdict, int weeks, double effect) {
        return known(verdict, weeks, effect, 0.3);
    }

    static LinkPart known(LinkVerdict verdict, int weeks, double effect, double before) {
        return new LinkPart.Known(
                verdict,
                12,
                weeks,
                LocalDate.of(2026, 11, 15),
                new Effect(effect - 0.8, effect, effect + 0.7),
                new Effect(effect - 0.3, effect, effect + 0.3),
                Optional.of(new Effect(before - 0.8, before, before + 0.8)),
                List.of(new LinkPart.Dot(-1, -2), new LinkPart.Dot(1, 3)),
                1);
    }

    static LinkPart young(int ready) {
        return new LinkPart.NotYet(
                ready, 6, 8, 55, 60, Optional.of(LocalDate.of(2026, 11, 23)), List.of(8, 8, 8, 8, 8, 7, 2));
    }

    static TeamPage of(LinkPart link) {
        return with(
                link,
                new PulsePart(
                        Optional.empty(),
                        Optional.of(new PulsePart.Felt(
                                new DialFigure(72, 66, 78), LocalDate.of(2026, 11, 13), OptionalInt.of(9), 12))));
    }

    static TeamPage with(LinkPart link, PulsePart pulse) {
        return new TeamPage(
                VOICE,
                12,
                TODAY,
                Optional.of(LocalDate.of(2026, 9, 21)),
                Optional.of(new TeamFacts(12, 9, 11, 12, OptionalInt.of(64), 212, 0, 13, 14)),
                link,
                Optional.of(new DialFigure(61, 54, 68)),
                pulse,
                Optional.of(new TiesPart(3, List.of(new TiesPart.Line(0, 1, 2.0)), OptionalInt.of(1), 5)),
                Optional.of(new TeamPage.WorksNow(9, 2)),
                true,
                false);
    }

    /** A team of four: no totals at all. */
    static TeamPage small() {
        return new TeamPage(
                VOICE,
                4,
                TODAY,
                Optional.empty(),
                Optional.empty(),
                new LinkPart.NotYet(0, 6, 8, 0, 60, Optional.empty(), List.of()),
                Optional.empty(),
                PulsePart.none(),
                Optional.empty(),
                Optional.empty(),
                true,
                false);
    }
}
