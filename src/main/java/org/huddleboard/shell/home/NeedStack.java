package org.huddleboard.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.CardStack;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.WordsCard;

/** The cards that need somebody, one at a time; the next ones look out below. */
class NeedStack extends Section {
    private final List<Component> cards;
    private int shown;

    NeedStack(List<Component> cards) {
        this.cards = cards;
        addClassName("need-stack");
        getElement().setAttribute("aria-label", getTranslation("shell.home.needs"));
        IntStream.range(0, cards.size())
                .filter(at -> cards.get(at) instanceof WordsCard)
                .forEach(at -> ((WordsCard) cards.get(at)).aside(place(at)));
        show();
    }

    private NativeButton place(int at) {
        var many = cards.size() > 1;
        var place = new NativeButton(getTranslation("shell.home.place", at + 1, cards.size()), _ -> next());
        place.addClassName("need-stack__place");
        place.setEnabled(many);
        if (many) {
            place.setAriaLabel(getTranslation("shell.home.next", at + 1, cards.size()));
            place.add(Glyph.ARROW_RIGHT.icon());
        }
        return place;
    }

    private void next() {
        shown = (shown + 1) % cards.size();
        show();
    }

    private void show() {
        removeAll();
        var next = IntStream.range(1, Math.min(3, cards.size()))
                .mapToObj(step -> kindOf(cards.get((shown + step) % cards.size())))
                .flatMap(Optional::stream)
                .toList();
        add(new CardStack(cards.get(shown), next));
    }

    /** The kinds of the cards that wait behind the first. */
    static List<CardKind> kinds(List<Component> cards) {
        return cards.stream().map(NeedStack::kindOf).flatMap(Optional::stream).toList();
    }

    private static Optional<CardKind> kindOf(Component card) {
        return Arrays.stream(CardKind.values())
                .filter(kind -> card.getElement().getClassList().contains(kind.className()))
                .findFirst();
    }
}
