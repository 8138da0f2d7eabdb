package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.application.ShadowingNeed;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.WordsCard;

/** One thing about a session that waits, with the one click that settles it. */
class ShadowingNeedCard extends WordsCard {
    private final transient ShadowingNeed need;
    private final transient SlotWords words;
    private final transient Consumer<ShadowingNeed> seen;

    ShadowingNeedCard(ShadowingNeed need, String title, SlotWords words, Consumer<ShadowingNeed> seen) {
        super(CardKind.TASK, title);
        this.need = need;
        this.words = words;
        this.seen = seen;
        addClassName("shadowing-need");
        words(new Paragraph(said()));
        actions(actions());
    }

    private String said() {
        var when = words.when(need.start(), getLocale());
        var skill = words.skill(need.skill(), getLocale());
        return switch (need.kind()) {
            case WRITE -> getTranslation("shadowing.need.writeWords", when, skill);
            case BOOKED_FOR_ME ->
                getTranslation(
                        "shadowing.need.bookedForMe",
                        when,
                        skill,
                        need.host().map(Person::firstName).orElse(""));
            case SIGN, BOOKED, GIVEN_BACK -> getTranslation("shadowing.need.what", when, skill);
            case SEAT_TAKEN, CANCELLED, WITHDRAWN ->
                need.reason()
                        .map(reason -> getTranslation("shadowing.need.reason", when, skill, reason))
                        .orElseGet(() -> getTranslation("shadowing.need.what", when, skill));
        };
    }

    private Component[] actions() {
        return switch (need.kind()) {
            case WRITE -> new Component[] {primary("shadowing.need.write")};
            case SIGN -> new Component[] {primary("shadowing.need.sign")};
            case BOOKED_FOR_ME -> new Component[] {seen(), open()};
            case BOOKED, GIVEN_BACK, SEAT_TAKEN, WITHDRAWN -> new Component[] {seen()};
            case CANCELLED -> {
                var week = ShadowingNavigation.week(getTranslation("shadowing.need.week"));
                week.addClassName("hb-button");
                yield new Component[] {seen(), week};
            }
        };
    }

    private Component primary(String key) {
        var link = ShadowingNavigation.session(need.session(), getTranslation(key));
        link.addClassName("hb-button--primary");
        return link;
    }

    private Component open() {
        return ShadowingNavigation.session(need.session(), getTranslation("shadowing.panel.open"));
    }

    private CardButton seen() {
        var button = new CardButton(getTranslation("shadowing.need.seen")).primary();
        button.addClickListener(_ -> seen.accept(need));
        return button;
    }
}
