package org.huddleboard.cohesion.ui.pulse;

import java.util.function.Consumer;
import org.huddleboard.cohesion.application.pulse.PulseForm;
import org.huddleboard.cohesion.application.pulse.SendPulse;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.WordsCard;

/** The pulse between two calls: four taps and it is sent. */
class PulseNeedCard extends WordsCard {
    final PulseQuestions questions;

    PulseNeedCard(PulseForm form, String title, Consumer<SendPulse> send) {
        super(CardKind.FEEDBACK, title);
        addClassName("pulse-need");
        questions = new PulseQuestions(form, PulseChoice.of(form.round()), send);
        words(questions);
        audience(getTranslation("cohesion.pulse.needWhy"));
    }
}
