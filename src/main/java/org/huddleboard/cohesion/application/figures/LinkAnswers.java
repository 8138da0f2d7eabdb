package org.huddleboard.cohesion.application.figures;

import java.util.Locale;
import java.util.Optional;
import org.huddleboard.cohesion.application.figures.CohesionAnswer.Effect;
import org.huddleboard.cohesion.application.figures.CohesionAnswer.Link;
import org.huddleboard.cohesion.application.figures.CohesionAnswer.Side;
import org.huddleboard.cohesion.application.link.LinkReading.Computed;
import org.huddleboard.cohesion.domain.link.LinkFit;
import org.huddleboard.cohesion.domain.link.LinkSide;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;

/** The link as programs read it, in numbers and in the words of the screen. */
@Component
class LinkAnswers {
    private final Messages messages;

    LinkAnswers(Messages messages) {
        this.messages = messages;
    }

    Link of(Computed computed, Locale language) {
        var result = computed.result();
        return new Link(
                result.verdict().name(),
                sentence(computed, language),
                result.horizon(),
                side(result.forward()),
                result.reverse().fit().map(_ -> side(result.reverse())).orElse(null),
                computed.weeks().until());
    }

    private String sentence(Computed computed, Locale language) {
        var forward = computed.result().forward();
        var said = "cohesion.api.link." + computed.result().verdict();
        return forward.fit()
                .map(fit -> messages.say(
                        language,
                        said,
                        signed(language, fit.beta()),
                        plain(language, fit.jackknife().low()),
                        plain(language, fit.jackknife().high()),
                        forward.members(),
                        forward.weeks()))
                .orElseGet(() -> messages.say(
                        language, said, forward.members(), LinkSide.FEWEST_WEEKS, LinkSide.FEWEST_MEMBERS));
    }

    private static String signed(Locale language, double value) {
        return String.format(language, "%+.1f", value);
    }

    private static String plain(Locale language, double value) {
        return String.format(language, "%.1f", value);
    }

    private static Side side(LinkSide side) {
        Optional<Effect> effect = side.fit().map(LinkAnswers::effect);
        return new Side(side.members(), side.rows(), side.weeks(), effect.orElse(null));
    }

    private static Effect effect(LinkFit fit) {
        return new Effect(
                fit.beta(),
                fit.jackknife().low(),
                fit.jackknife().high(),
                fit.partial(),
                fit.jackknife().error(),
                fit.permutation(),
                fit.df(),
                fit.jackknife().least(),
                fit.jackknife().most());
    }
}
