package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: the finding as a sentence, what it is about, and what can be done at the right. */
public class PageHead extends Header {
    private final H1 finding = new H1();
    private final Paragraph under = new Paragraph();
    private final Div right = new Div();

    public PageHead() {
        addClassName("hb-head");
        right.addClassName("hb-head__right");
        under.setVisible(false);
        add(new Div(finding, under), right);
    }

    public PageHead(String finding) {
        this();
        finding(finding);
    }

    public void finding(String sentence) {
        finding.setText(sentence);
    }

    public void under(String line) {
        under.setText(line);
        under.setVisible(!line.isBlank());
    }

    public void right(Component... parts) {
        right.removeAll();
        right.add(parts);
    }
}
