package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** A person's words: a field in the colour of their kind, pinned at the top left corner by the kind's token. */
public class WordsCard extends Article {
    private final Header head = new Header();
    private final Div words = new Div();
    private final Footer foot = new Footer();

    public WordsCard(CardKind kind, String title) {
        addClassNames("hb-card", kind.className());
        head.addClassName("hb-card__head");
        words.addClassName("hb-card__words");
        foot.addClassName("hb-card__foot");
        head.add(new KindToken(kind), new H2(title));
        add(head, words);
    }

    public void setWhen(String when) {
        var text = new Span(when);
        text.addClassName("hb-card__when");
        head.add(text);
    }

    /** Stands at the right end of the head, such as "1 of 3, about 20 seconds". */
    public void aside(Component... parts) {
        var aside = new Div(parts);
        aside.addClassName("hb-card__aside");
        head.add(aside);
    }

    public void words(Component... parts) {
        words.add(parts);
    }

    public void actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("hb-card__actions");
        foot.addComponentAsFirst(actions);
        add(foot);
    }

    /** Says at the foot who can see the card. */
    public void audience(String line) {
        foot.add(new AudienceLine(line));
        add(foot);
    }
}
