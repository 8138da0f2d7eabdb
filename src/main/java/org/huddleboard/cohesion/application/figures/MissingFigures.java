package org.huddleboard.cohesion.application.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huddleboard.cohesion.application.figures.CohesionAnswer.Missing;
import org.huddleboard.cohesion.application.link.LinkReading.Computed;
import org.huddleboard.cohesion.application.pulse.PulseHidden;
import org.huddleboard.cohesion.domain.index.IndexFigures;
import org.huddleboard.cohesion.domain.index.PulseFigure;
import org.huddleboard.cohesion.domain.index.TeamIndex;
import org.huddleboard.cohesion.domain.link.LinkSide;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;

/** Says of each figure that is not told why, and what it would take. */
@Component
class MissingFigures {
    private final Messages messages;

    MissingFigures(Messages messages) {
        this.messages = messages;
    }

    List<Missing> of(IndexFigures figures, Map<String, PulseHidden> pulse, Computed link, Locale language) {
        var missing = new ArrayList<Missing>();
        if (figures.members() < TeamIndex.SMALLEST_TEAM) {
            var needed = Map.<String, Object>of("members", TeamIndex.SMALLEST_TEAM, "now", figures.members());
            missing.add(said(language, "interactionIndex", "tooFewMembers", needed));
            missing.add(said(language, "cohesionIndex", "tooFewMembers", needed));
        } else {
            if (figures.reciprocity().isEmpty()) {
                missing.add(said(language, "components.reciprocity", "noExchange", Map.of()));
            }
            if (figures.rituals().isEmpty()) {
                missing.add(said(language, "components.rituals", "noHuddles", Map.of()));
            }
            if (!pulse.isEmpty()) {
                missing.add(said(language, "cohesionIndex", "noPulse", Map.of()));
            }
        }
        pulse.forEach((figure, hidden) -> missing.add(pulse(language, figure, hidden)));
        if (link.result().forward().fit().isEmpty()) {
            missing.add(link(link, language));
        }
        return missing;
    }

    private Missing pulse(Locale language, String figure, PulseHidden hidden) {
        return switch (hidden) {
            case NONE_CLOSED -> said(language, figure, "noneClosed", Map.of());
            case TOO_FEW -> said(language, figure, "tooFewAnswers", Map.of("answers", PulseFigure.FEWEST));
            case OTHER_ANSWERS -> said(language, figure, "otherAnswers", Map.of());
            case TOO_OLD -> said(language, figure, "tooOld", Map.of());
        };
    }

    private Missing link(Computed link, Locale language) {
        var forward = link.result().forward();
        var needed = new LinkedHashMap<String, Object>();
        needed.put("members", LinkSide.FEWEST_MEMBERS);
        needed.put("membersNow", forward.members());
        needed.put("weeksEach", LinkSide.FEWEST_WEEKS);
        needed.put("rows", LinkSide.FEWEST_ROWS);
        needed.put("rowsNow", forward.rows());
        link.weeks().earliest().ifPresent(day -> needed.put("earliest", day.toString()));
        return said(language, "link.forward.effect", "tooFewWeeks", needed);
    }

    private Missing said(Locale language, String figure, String reason, Map<String, Object> needed) {
        return new Missing(figure, reason, needed, messages.say(language, "cohesion.api.missing." + reason));
    }
}
