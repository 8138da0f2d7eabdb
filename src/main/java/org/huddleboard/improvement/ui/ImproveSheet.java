package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.improvement.ui.parts.Tab;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.KindToken;
import org.huddleboard.shared.ui.Sheet;

/** What gets better next, a line each with the way to it. */
class ImproveSheet extends Sheet {
    private boolean empty = true;

    ImproveSheet(String heading) {
        addClassNames("waiting-sheet", "improve-sheet");
        add(new H2(heading));
    }

    void row(String words, String under, String path) {
        empty = false;
        var text = new Span(words);
        text.addClassName("waiting-sheet__text");
        var line = new Span(under);
        line.addClassName("waiting-sheet__line");
        var said = new Div(text, line);
        said.addClassName("waiting-sheet__said");
        var open = new Anchor(path, getTranslation("improvement.home.open"));
        open.addClassName("hb-button");
        open.getElement().setAttribute("aria-label", getTranslation("improvement.home.openThis", words));
        var row = new Div(new KindToken(CardKind.CHANGE), said, open);
        row.addClassName("waiting-sheet__row");
        add(row);
    }

    /** The two ways to say something oneself. */
    void ways(String say, String bring) {
        empty = false;
        var ways = new Div(new Anchor(Tab.ISSUES.path(), say), new Anchor(Tab.IDEAS.path() + "?bring", bring));
        ways.addClassName("improve-sheet__ways");
        add(ways);
    }

    boolean isEmpty() {
        return empty;
    }
}
