package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.GlyphSize;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.wall.application.ScreenCard;

/** One paired screen: where it hangs, whose it is, when it was last seen, and the way to switch it off. */
class ScreenSheet extends Sheet {
    interface Revoking {
        void revoke(ScreenCard card);
    }

    ScreenSheet(ScreenCard card, Revoking revoking) {
        addClassName("wall-screens__screen");
        var times = DateTimeFormatter.ofPattern(getTranslation("wall.screens.dateTime"), getLocale());
        var what = new Paragraph(getTranslation("wall.screens.card", card.team(), card.seconds()));
        var seen = new Paragraph(
                getTranslation("wall.screens.seen", times.format(card.pairedAt()), times.format(card.seenAt())));
        seen.addClassNames("hb-small", "hb-faint");
        var off = new CardButton(getTranslation("wall.screens.revoke"));
        off.setAriaLabel(getTranslation("wall.screens.revokeLabel", card.name()));
        off.addClickListener(_ -> revoking.revoke(card));
        add(Glyph.SCREEN.icon(GlyphSize.LARGE), new Div(new H2(card.name()), what, seen), off);
    }
}
