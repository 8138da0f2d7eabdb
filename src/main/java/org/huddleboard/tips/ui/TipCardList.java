package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import org.huddleboard.tips.application.TipCard;

/** Tips side by side. {@code scripts/tips.js} copies the phrase of the one that has the focus; nothing is listened to here. */
class TipCardList extends Section {
    private final transient TipWhen when;
    private transient List<TipCard> shown = List.of();

    TipCardList(TipWhen when) {
        this.when = when;
        addClassName("tip-list");
        getElement().setAttribute("aria-label", getTranslation("tips.list.label"));
    }

    /** Draws anew only what is not shown like that already. */
    void show(List<TipCard> tips, Locale language) {
        if (tips.equals(shown)) {
            return;
        }
        shown = tips;
        removeAll();
        tips.forEach(tip -> add(new TipCardView(tip, TipSentences.filed(this, tip), when, language)));
    }
}
