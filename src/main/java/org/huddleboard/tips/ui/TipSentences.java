package org.huddleboard.tips.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.Chip;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.tips.application.TipCard;

/** What is said of a tip beside its words. */
final class TipSentences {
    private TipSentences() {}

    static String filed(Component screen, TipCard tip) {
        return screen.getTranslation(
                tip.isPractice() ? "tips.card.practice" : "tips.card.filed",
                screen.getTranslation("tips.reason." + tip.reason()),
                screen.getTranslation("tips.channel." + tip.channel()));
    }

    static String outcomes(Component screen, TipCard tip) {
        return screen.getTranslation("tips.card.worked", tip.worked(), tip.tried());
    }

    static String author(Component screen, TipCard tip) {
        return tip.author()
                .map(Person::firstName)
                .map(name -> screen.getTranslation("tips.card.author", name))
                .orElseGet(() -> screen.getTranslation("tips.card.noAuthor"));
    }

    /** By shape and word: a sign of warning, or a tick with the day. */
    static Chip check(Component screen, TipCard tip, TipWhen when, Locale language) {
        if (tip.needsCheck()) {
            var chip = new Chip(Glyph.WARNING, screen.getTranslation("tips.card.needsCheck"));
            chip.addClassName("tip-check--due");
            return chip;
        }
        return new Chip(
                Glyph.CHECK, screen.getTranslation("tips.card.rightUntil", when.say(tip.verifiedUntil(), language)));
    }

    static Paragraph small(String text) {
        var line = new Paragraph(text);
        line.addClassName("tip-small");
        return line;
    }
}
