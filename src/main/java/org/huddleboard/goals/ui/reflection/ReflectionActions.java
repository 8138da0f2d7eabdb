package org.huddleboard.goals.ui.reflection;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.huddleboard.goals.application.reflection.ReflectionCard;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;

/** What its author can do with a reflection: share it, keep it to themselves again, begin the next one. */
class ReflectionActions extends Composite<Div> {
    ReflectionActions(ReflectionCard card, ReflectionDesk desk, Runnable next) {
        getContent().addClassName("reflection-cards__actions");
        if (card.sharedOn().isPresent()) {
            add("goals.reflection.private", Glyph.LOCK, () -> desk.service().keepPrivate(card.id()));
        } else if (card.isWhole()) {
            add("goals.reflection.share", Glyph.EYE, () -> desk.service().share(card.id()));
        }
        if (card.isWhole()) {
            add("goals.reflection.next", Glyph.PLUS, next);
        }
    }

    private void add(String key, Glyph glyph, Runnable step) {
        var button = new CardButton(glyph, getTranslation(key));
        button.addClickListener(_ -> step.run());
        getContent().add(button);
    }
}
