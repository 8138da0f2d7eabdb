package org.huddleboard.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The small filled shape that says what kind of thing stands beside it. */
public class KindToken extends Span {
    public KindToken(CardKind kind) {
        addClassNames("hb-token", kind.className(), kind.glyph().className());
        getElement().setAttribute("aria-hidden", "true");
    }
}
