package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.huddleboard.cohesion.application.view.PulsePart;
import org.huddleboard.cohesion.ui.CohesionNavigation;
import org.huddleboard.cohesion.ui.parts.Speech;

/** What is said of the pulse: how many answered, why there is no figure, and the way to the open round. */
record PulseWords(Speech speech, PulsePart pulse) {
    String answered(PulsePart.Felt felt) {
        var closed = speech.day(felt.closed());
        return felt.answered().isPresent()
                ? speech.say("cohesion.team.felt.answered", felt.answered().getAsInt(), felt.asked(), closed)
                : speech.say("cohesion.team.felt.closed", closed);
    }

    /** Never how many answered: below five that is not told either. */
    String missing() {
        return speech.say("cohesion.team.felt.short");
    }

    /** The open round, and the way to it for those who may answer and have not. */
    Optional<Component> invitation() {
        return pulse.open().map(open -> {
            var until = new Paragraph(speech.say("cohesion.team.felt.open", speech.day(open.closes())));
            var invitation = new Div(until);
            invitation.addClassName("team-pulse");
            if (open.mine()) {
                invitation.add(
                        CohesionNavigation.button(CohesionNavigation.PULSE, speech.say("cohesion.team.felt.answer")));
            }
            return invitation;
        });
    }
}
