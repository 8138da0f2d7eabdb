package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.KindToken;

/** Nobody has been thanked on this wall yet: how it begins. */
class NoThanks extends Section {
    NoThanks() {
        addClassNames("wall__unknown", "wall__unknown--words", CardKind.THANKS.className());
        add(new KindToken(CardKind.THANKS));
        add(new H2(getTranslation("wall.empty.thanks")), new Paragraph(getTranslation("wall.empty.thanksWhy")));
    }
}
