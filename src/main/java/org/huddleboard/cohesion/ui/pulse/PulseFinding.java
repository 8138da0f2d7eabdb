package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.cohesion.application.pulse.PulseForm;
import org.huddleboard.cohesion.application.pulse.PulseResults;
import org.huddleboard.cohesion.application.pulse.PulseStanding;

/** The page's headline: what waits for me, else what the last round says. */
final class PulseFinding {
    private PulseFinding() {}

    static String of(
            Component where, Optional<PulseForm> form, Optional<LocalDate> sent, Optional<PulseResults> results) {
        if (form.isPresent()) {
            return where.getTranslation("cohesion.pulse.headline.asked");
        }
        if (sent.isPresent()) {
            return where.getTranslation(
                    "cohesion.pulse.headline.sent",
                    PulseWords.day(where, sent.get().plusDays(1)));
        }
        return results.map(result -> result.standing()
                        .closed()
                        .map(closed -> where.getTranslation("cohesion.pulse.headline.felt", closed.score()))
                        .orElseGet(() -> hidden(where, result)))
                .orElseGet(() -> where.getTranslation("cohesion.pulse.headline.noTeam"));
    }

    static String under(Component where, Optional<PulseForm> form, Optional<PulseResults> results) {
        if (form.isPresent()) {
            return where.getTranslation(
                    "cohesion.pulse.under.asked",
                    form.get().team(),
                    PulseWords.day(where, form.get().closesOn()));
        }
        return results.map(result -> result.standing()
                        .open()
                        .map(PulseStanding.Open::closesOn)
                        .map(day -> where.getTranslation(
                                "cohesion.pulse.under.open", result.team().name(), PulseWords.day(where, day)))
                        .orElseGet(() -> result.team().name()))
                .orElse("");
    }

    /** Why there is no figure. */
    static String hidden(Component where, PulseResults results) {
        return results.standing()
                .hidden()
                .map(why -> where.getTranslation("cohesion.pulse.hidden." + why))
                .orElse("");
    }

    static String hiddenWhy(Component where, PulseResults results) {
        return results.standing()
                .hidden()
                .map(why -> where.getTranslation("cohesion.pulse.hiddenWhy." + why))
                .orElse("");
    }
}
