package org.huddleboard.goals.ui.reflection;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.huddleboard.goals.ReflectionPart;
import org.huddleboard.goals.application.reflection.ReflectionCard;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;

/** One reflection as a whole: the day, what it was about, the three answers, and who can see it. */
class ReflectionSheet extends Sheet {
    ReflectionSheet(ReflectionCard card, ReflectionDesk desk) {
        addClassName("reflection-sheet");
        add(new H2(getTranslation("goals.reflection.of", desk.days().say(card.begun(), getLocale()))));
        card.goal()
                .map(goal -> new Paragraph(getTranslation("goals.reflection.about", goal.sentence())))
                .ifPresent(this::add);
        var answers = new DescriptionList();
        for (var part : ReflectionPart.values()) {
            Optional.ofNullable(card.words().get(part))
                    .ifPresent(words -> answers.add(
                            new DescriptionList.Term(getTranslation("goals.reflection.part." + part)),
                            new DescriptionList.Description(words)));
        }
        add(answers);
        var foot = new Div(new AudienceLine(audience(card, desk)));
        foot.addClassName("reflection-cards__foot");
        if (card.mine()) {
            foot.add(actions(card, desk));
        }
        add(foot);
    }

    private String audience(ReflectionCard card, ReflectionDesk desk) {
        if (!card.mine()) {
            return getTranslation("goals.reflection.sees.guide");
        }
        return card.sharedOn()
                .map(day -> getTranslation(
                        "goals.reflection.sees.shared", desk.days().say(day, getLocale())))
                .orElseGet(() -> getTranslation("goals.reflection.sees.me"));
    }

    private Div actions(ReflectionCard card, ReflectionDesk desk) {
        var actions = new Div();
        actions.addClassName("reflection-cards__actions");
        if (card.sharedOn().isPresent()) {
            actions.add(button(
                    "goals.reflection.private", Glyph.LOCK, () -> desk.service().keepPrivate(card.id())));
        } else {
            if (card.isWhole()) {
                actions.add(button(
                        "goals.reflection.share",
                        Glyph.EYE,
                        () -> desk.service().share(card.id())));
            }
            actions.add(button(
                    "goals.reflection.throwAway",
                    Glyph.CLOSE,
                    () -> desk.service().throwAway(card.id())));
        }
        return actions;
    }

    private CardButton button(String key, Glyph glyph, Runnable step) {
        var button = new CardButton(glyph, getTranslation(key));
        button.addClickListener(_ -> step.run());
        return button;
    }
}
