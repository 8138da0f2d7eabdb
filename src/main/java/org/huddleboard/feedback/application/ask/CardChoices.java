package org.huddleboard.feedback.application.ask;

import java.util.List;
import org.huddleboard.privacy.Audience;

/** What its author or receiver may ask about a card now; {@code wider} who else may be asked to read it. */
public record CardChoices(boolean clarify, boolean secondView, List<Audience> wider) {
    static final CardChoices NONE = new CardChoices(false, false, List.of());

    public CardChoices {
        wider = List.copyOf(wider);
    }

    public boolean isEmpty() {
        return !clarify && !secondView && wider.isEmpty();
    }
}
