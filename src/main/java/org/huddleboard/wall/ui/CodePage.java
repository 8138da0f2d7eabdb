package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What a screen shows before it belongs to a team: six large digits and one sentence. */
class CodePage extends Section {
    CodePage(String code) {
        this();
        var digits = new H1();
        digits.addClassName("wall__code");
        digits.getElement().setAttribute("aria-label", String.join(" ", code.split("")));
        digits.add(group(code.substring(0, 3)), group(code.substring(3)));
        add(digits, new Paragraph(getTranslation("wall.code.sentence")));
    }

    /** For a device that has to wait for its digits. */
    CodePage() {
        addClassName("wall__pairing");
        var sign = new Span();
        sign.addClassNames("hb-sign", "hb-sign--on-deep", "wall__sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign);
    }

    static CodePage slow() {
        var page = new CodePage();
        page.add(new Paragraph(page.getTranslation("wall.code.slow")));
        return page;
    }

    private static Span group(String digits) {
        var group = new Span(digits);
        group.getElement().setAttribute("aria-hidden", "true");
        return group;
    }
}
