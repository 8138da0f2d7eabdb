package org.huddleboard.cohesion.ui.team;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.huddleboard.cohesion.application.view.DialFigure;
import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.application.view.LinkPart.Effect;
import org.huddleboard.cohesion.application.view.TiesPart;
import org.huddleboard.cohesion.ui.parts.Speech;
import org.huddleboard.shared.ui.chart.team.Dial;
import org.huddleboard.shared.ui.chart.team.IntervalDots;
import org.huddleboard.shared.ui.chart.team.IntervalDots.Kind;
import org.huddleboard.shared.ui.chart.team.ScatterBand;
import org.huddleboard.shared.ui.chart.team.TieNetwork;
import org.huddleboard.shared.ui.chart.team.WeekGrid;

/** The drawings of the team's page, in words and numbers of the page. */
final class TeamCharts {
    private TeamCharts() {}

    static Dial dial(Speech speech, String name, DialFigure figure) {
        return new Dial(new Dial.Figure(
                name,
                speech.say("cohesion.team.dial.sentence", name, figure.value(), figure.low(), figure.high()),
                figure.value(),
                figure.low(),
                figure.high(),
                speech.say("cohesion.team.range", figure.low(), figure.high())));
    }

    /** @param signal whether the answer stands out from the checks */
    static IntervalDots effects(Speech speech, LinkPart.Known known, boolean signal) {
        var rows = new ArrayList<IntervalDots.Row>();
        rows.add(row(
                speech.say("cohesion.team.effects.after"),
                speech.say("cohesion.team.effects.afterOf", known.members(), known.weeks()),
                known.after(),
                signal ? Kind.ANSWER : Kind.CHECK));
        rows.add(row(
                speech.say("cohesion.team.effects.leftOut"),
                speech.say("cohesion.team.effects.leftOutOf", known.members()),
                known.leftOut(),
                Kind.CHECK));
        known.before()
                .map(before -> row(
                        speech.say("cohesion.team.effects.before"),
                        speech.say("cohesion.team.effects.beforeOf"),
                        before,
                        Kind.CHECK))
                .ifPresent(rows::add);
        return new IntervalDots(new IntervalDots.Figure(
                speech.say("cohesion.team.effects.title"),
                speech.say(
                        "cohesion.team.effects.sentence",
                        speech.signed(known.after().value()),
                        speech.range(known.after())),
                rows,
                speech::axis));
    }

    private static IntervalDots.Row row(String label, String sub, Effect effect, Kind kind) {
        return new IntervalDots.Row(label, sub, effect.low(), effect.value(), effect.high(), kind);
    }

    static ScatterBand dots(Speech speech, LinkPart.Known known) {
        var after = known.after();
        return new ScatterBand(new ScatterBand.Figure(
                speech.say("cohesion.team.dots.title"),
                speech.say(
                        "cohesion.team.dots.sentence",
                        known.dots().size(),
                        speech.signed(after.value()),
                        speech.range(after)),
                known.dots().stream()
                        .map(dot -> new ScatterBand.Dot(dot.exchange(), dot.progress()))
                        .toList(),
                new ScatterBand.Line(after.low(), after.value(), after.high()),
                speech.say("cohesion.team.dots.less"),
                speech.say("cohesion.team.dots.more"),
                speech.say("cohesion.team.dots.progress"),
                speech::axis));
    }

    static TieNetwork ties(Speech speech, TiesPart ties) {
        var lines = ties.lines().stream()
                .map(line -> new TieNetwork.Tie(line.one(), line.other(), line.strength()))
                .toList();
        return new TieNetwork(new TieNetwork.Figure(
                speech.say("cohesion.team.ties.title"),
                tied(speech, ties, lines),
                ties.members(),
                lines,
                ties.you(),
                speech.say("cohesion.team.ties.word"),
                ties.seed()));
    }

    private static String tied(Speech speech, TiesPart ties, List<TieNetwork.Tie> lines) {
        return yours(ties).isPresent()
                ? speech.say(
                        "cohesion.team.ties.sentenceYou",
                        ties.members(),
                        lines.size(),
                        yours(ties).getAsInt())
                : speech.say("cohesion.team.ties.sentence", ties.members(), lines.size());
    }

    private static OptionalInt yours(TiesPart ties) {
        return ties.you().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) ties.lines().stream()
                        .filter(line -> line.one() == ties.you().getAsInt()
                                || line.other() == ties.you().getAsInt())
                        .count());
    }

    static WeekGrid weeks(Speech speech, LinkPart.NotYet missing) {
        return new WeekGrid(new WeekGrid.Figure(
                speech.say("cohesion.team.weeks.title"),
                speech.say(
                        "cohesion.team.weeks.sentence",
                        missing.ready(),
                        missing.weeksOfData().size(),
                        missing.weeksNeeded()),
                missing.weeksNeeded(),
                missing.weeksOfData(),
                weeks -> speech.say("cohesion.team.weeks.row", weeks)));
    }
}
