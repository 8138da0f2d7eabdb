package org.huddleboard.goals.application.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.huddleboard.goals.application.cycle.Effects;
import org.huddleboard.goals.domain.goal.Goal;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.kpi.MemberFigures;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.springframework.stereotype.Component;

/** A goal’s figure in words: what it is since the goal began, what it was before, and whether that may be chance. */
@Component
class GoalFigures {
    private static final int WEEKS = 17;

    private final MemberFigures figures;
    private final Effects effects;
    private final Owned owned;
    private final Amounts amounts;
    private final Messages messages;

    GoalFigures(MemberFigures figures, Effects effects, Owned owned, Amounts amounts, Messages messages) {
        this.figures = figures;
        this.effects = effects;
        this.owned = owned;
        this.amounts = amounts;
        this.messages = messages;
    }

    /** Empty for a goal that is counted by hand, and where there are no figures to show. */
    Optional<GoalPage.Figure> of(Goal goal, Locale language) {
        var kpi = goal.plan().kpi();
        var target = goal.plan().target();
        if (kpi == null || target == null) {
            return Optional.empty();
        }
        var drawn = figures.drawn(goal.owner(), kpi, WEEKS, language);
        return effects.of(goal, owned.today(goal.owner()))
                .map(effect -> since(goal, kpi, target, effect, drawn, language))
                .or(() -> goal.baseline().map(_ -> soon(goal, kpi, target, drawn, language)));
    }

    private GoalPage.Figure since(
            Goal goal,
            KpiCode kpi,
            double target,
            Effects.Effect effect,
            Optional<MemberFigures.Drawn> drawn,
            Locale language) {
        var after = effect.after();
        return figure(
                goal,
                kpi,
                target,
                drawn,
                amounts.exact(kpi, after.value(), language),
                messages.say(
                        language,
                        "goals.figure.basis",
                        amounts.basis(kpi, after.value(), after.n(), language),
                        effect.weeks()),
                messages.say(
                        language,
                        "goals.figure.range",
                        amounts.exact(kpi, after.low(), language),
                        amounts.exact(kpi, after.high(), language)),
                finding(effect, language),
                sentence(kpi, effect, language),
                language);
    }

    private String finding(Effects.Effect effect, Locale language) {
        var key = effect.beyondChance() ? effect.better() ? "better" : "worse" : "chance";
        return messages.say(language, "goals.figure." + key);
    }

    /** "It was 69.0% before (505 of 732). About 60 a week cannot settle 4.1 points yet …" */
    String sentence(KpiCode kpi, Effects.Effect effect, Locale language) {
        var before = effect.before();
        var was = messages.say(
                language,
                "goals.figure.was",
                amounts.exact(kpi, before.value(), language),
                amounts.basis(kpi, before.value(), before.n(), language));
        var size = amounts.difference(kpi, effect.size(), language);
        var said = effect.beyondChance()
                ? messages.say(
                        language,
                        "goals.figure.likely",
                        amounts.difference(kpi, Math.min(Math.abs(effect.low()), Math.abs(effect.high())), language),
                        amounts.difference(kpi, Math.max(Math.abs(effect.low()), Math.abs(effect.high())), language))
                : Math.round(effect.size() * 2) == 0
                        ? messages.say(language, "goals.figure.same")
                        : messages.say(language, "goals.figure.settle", Math.round(effect.aWeek()), size);
        return was + " " + said;
    }

    private GoalPage.Figure soon(
            Goal goal, KpiCode kpi, double target, Optional<MemberFigures.Drawn> drawn, Locale language) {
        var base = goal.baseline().orElseThrow();
        return figure(
                goal,
                kpi,
                target,
                drawn,
                amounts.exact(kpi, base.value(), language),
                amounts.basis(kpi, base.value(), base.n(), language),
                messages.say(language, "goals.figure.before"),
                messages.say(language, "goals.figure.soon"),
                messages.say(language, "goals.figure.soonWhy"),
                language);
    }

    private GoalPage.Figure figure(
            Goal goal,
            KpiCode kpi,
            double target,
            Optional<MemberFigures.Drawn> drawn,
            String value,
            String basis,
            String range,
            String finding,
            String sentence,
            Locale language) {
        var weeks = drawn.map(MemberFigures.Drawn::weeks).orElse(List.of());
        return new GoalPage.Figure(
                messages.say(language, kpi.key() + ".long"),
                value,
                basis,
                range,
                finding,
                sentence,
                weeks,
                drawn.flatMap(MemberFigures.Drawn::limits),
                goal.startsOn().map(start -> indexOf(weeks, start)).orElseGet(OptionalInt::empty),
                new GoalPage.Target(
                        target, messages.say(language, "goals.figure.target", amounts.round(kpi, target, language))),
                kpi.unit() == KpiUnit.SECONDS);
    }

    private static OptionalInt indexOf(List<ChartPoint> weeks, LocalDate day) {
        return IntStream.range(0, weeks.size())
                .filter(i -> {
                    var span = weeks.get(i).span();
                    return span != null && span.meets(day, day);
                })
                .findFirst();
    }
}
