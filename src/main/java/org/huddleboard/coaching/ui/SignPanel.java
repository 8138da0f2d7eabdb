package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.application.CoachingPage;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;

/** The one deep field: two signatures, and then it stands. */
class SignPanel extends Section {
    private final CoachingTimes times;
    private final transient Runnable sign;
    private final transient Runnable reopen;
    private final Span said = new Span();

    SignPanel(CoachingTimes times, Runnable sign, Runnable reopen) {
        this.times = times;
        this.sign = sign;
        this.reopen = reopen;
        addClassNames("hb-deep", "sign-panel");
        said.addClassName("sign-panel__said");
        said.getElement().setAttribute("role", "status");
    }

    void show(CoachingPage page) {
        removeAll();
        var done = page.state() == CoachingState.SIGNED;
        var mine = page.signed(page.side()).isPresent();
        var theirs = page.signed(page.side().other()).isPresent();
        var other = page.other().map(Person::firstName).orElseGet(() -> getTranslation("coaching.session.somebody"));
        var key = done ? "done" : mine ? "waiting" : theirs ? "theyHave" : "both";
        var head = new Div(
                new H2(getTranslation("coaching.sign." + key + ".title", other)),
                new Paragraph(getTranslation("coaching.sign." + key + ".why", other)));
        head.addClassName("sign-panel__head");
        var signatures = new Div(signature(page, Side.AGENT), signature(page, Side.COACH));
        signatures.addClassName("sign-panel__signatures");
        add(head, signatures);
        if (!done) {
            add(buttons(mine, theirs));
        }
    }

    private Div buttons(boolean mine, boolean theirs) {
        var buttons = new Div();
        buttons.addClassName("sign-panel__buttons");
        if (!mine) {
            var button = new CardButton(Glyph.PENCIL, getTranslation("coaching.sign.sign")).primary();
            button.addClassName("hb-button--large");
            button.addClickListener(_ -> sign.run());
            buttons.add(button);
        }
        if (mine || theirs) {
            var button = new CardButton(getTranslation("coaching.sign.reopen"));
            button.addClickListener(_ -> reopen.run());
            buttons.add(button);
        }
        buttons.add(said);
        return buttons;
    }

    private Span signature(CoachingPage page, Side side) {
        var name = (side == Side.AGENT ? Optional.of(page.agent()) : page.coach())
                .map(Person::name)
                .orElseGet(() -> getTranslation("coaching.session.somebody"));
        var at = page.signed(side);
        var line = new Span(at.map(when -> getTranslation("coaching.sign.signed", name, times.when(when, getLocale())))
                .orElseGet(() -> getTranslation("coaching.sign.notYet", name)));
        line.addClassNames("hb-before", at.isPresent() ? Glyph.CHECK.className() : Glyph.CLOCK.className());
        line.addClassName("sign-panel__signature");
        return line;
    }

    /** Why a signature was refused. */
    void say(String sentence) {
        said.setText(sentence);
    }
}
