package org.huddleboard.wall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huddleboard.feedback.WallThanks;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.WordsCard;

/** Thanks on light paper: one at a time, or two short ones where there is room. */
final class ThanksCards {
    private static final int SHORT = 130;
    private static final int HUES = 24;
    private static final int DEGREES = 15;

    private ThanksCards() {}

    static List<Component> of(List<WallThanks.Note> all, int place, int atMost) {
        return chosen(all, place, atMost).stream()
                .<Component>map(ThanksCards::card)
                .toList();
    }

    static List<WallThanks.Note> chosen(List<WallThanks.Note> all, int place, int atMost) {
        var count = Math.min(atMost, all.size());
        var notes = IntStream.range(0, count)
                .mapToObj(i -> all.get(Math.floorMod(place * count + i, all.size())))
                .toList();
        return count < 2 || notes.stream().allMatch(note -> note.words().length() <= SHORT)
                ? notes
                : notes.subList(0, 1);
    }

    private static WordsCard card(WallThanks.Note note) {
        var card = new WordsCard(CardKind.THANKS, say("wall.thanks.title"));
        card.words(new Paragraph(note.words()));
        var line = new Div();
        line.addClassName("wall__who");
        note.from().ifPresent(name -> line.add(new PersonMark(name.substring(0, 1), name, hue(name)).silent()));
        line.add(new Span(who(note.from(), note.to())));
        card.add(line);
        return card;
    }

    /** Whoever has left is not named; what is addressed to nobody is for the whole team. */
    private static String who(Optional<String> from, Optional<String> to) {
        var receiver = to.orElseGet(() -> say("wall.thanks.team"));
        return from.map(author -> say("wall.thanks.who", author, receiver))
                .orElseGet(() -> say("wall.thanks.to", receiver));
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    private static int hue(String name) {
        return Math.floorMod(name.hashCode(), HUES) * DEGREES;
    }
}
