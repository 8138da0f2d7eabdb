package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.WordsCard;
import org.huddleboard.wall.application.WallTip;

/** The tip of the day on light paper: what to say and what to avoid, read in passing. */
class TipCard extends WordsCard {
    private static final int LETTERS = 150;

    TipCard(WallTip tip) {
        super(CardKind.TIP, I18NProvider.translate("wall.tip.title"));
        var first = tip.say().isBlank() ? tip.doThis() : tip.say();
        line(tip.say().isBlank() ? "wall.tip.do" : "wall.tip.say", first);
        if (!tip.avoid().isBlank() && first.length() + tip.avoid().length() <= LETTERS) {
            line("wall.tip.avoid", tip.avoid());
        }
        tip.checkedUntil().ifPresent(this::until);
    }

    private void line(String key, String words) {
        var lead = new Span(getTranslation(key));
        lead.addClassName("wall__lead");
        words(new Paragraph(lead, new Span(words)));
    }

    private void until(LocalDate day) {
        var pattern = DateTimeFormatter.ofPattern(getTranslation("wall.foot.date"), getLocale());
        var until = new Paragraph(getTranslation("wall.tip.until", pattern.format(day)));
        until.addClassName("wall__tip-until");
        words(until);
    }
}
