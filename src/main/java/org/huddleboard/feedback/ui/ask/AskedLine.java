package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.feedback.application.ask.AskedOfMe;
import org.huddleboard.shared.ui.Glyph;

/** Above the first field of a card that answers: who asked, and about what. */
public class AskedLine extends Div {
    public AskedLine(AskedOfMe asked) {
        addClassName("asked-line");
        var who = new Span(AskSentences.asks(asked));
        who.addClassName("hb-strong");
        add(Glyph.QUESTION.icon(), new Div(who, new Paragraph(asked.behaviour())));
    }
}
