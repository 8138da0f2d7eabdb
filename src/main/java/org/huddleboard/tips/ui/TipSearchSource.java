package org.huddleboard.tips.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.search.SearchSource;
import org.huddleboard.tips.application.TipCard;
import org.huddleboard.tips.application.TipQuery;
import org.huddleboard.tips.application.TipReading;

/** Answers the field of the frame with tips; C copies what to say. */
@SpringComponent
class TipSearchSource implements SearchSource {
    private static final int ORDER = 10;

    private final TipReading reading;
    private final Access access;
    private final Messages messages;

    TipSearchSource(TipReading reading, Access access, Messages messages) {
        this.reading = reading;
        this.access = access;
        this.messages = messages;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Hit> find(String typed, int limit) {
        if (!access.may(Action.TIPS_READ)) {
            return List.of();
        }
        var language = UI.getCurrentOrThrow().getLocale();
        return reading.find(TipQuery.of(typed, language), limit).cards().stream()
                .map(this::hit)
                .toList();
    }

    private Hit hit(TipCard tip) {
        var language = UI.getCurrentOrThrow().getLocale();
        var under = tip.say().isBlank()
                ? messages.say(language, "tips.reason." + tip.reason())
                : messages.say(language, "tips.part.spoken", tip.say());
        return new Hit(Glyph.BOOKMARK, tip.title(), under, TipsNavigation.path(tip.id()), tip.say());
    }
}
