package org.huddleboard.huddle.ui;

import org.huddleboard.huddle.application.RecordCard;
import org.huddleboard.shared.i18n.When;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.WordsCard;

/** What a huddle said to somebody who was away, and the one click that says it was understood. */
class ReadCard extends WordsCard {
    ReadCard(String title, RecordCard record, When when, Runnable understood) {
        super(CardKind.TASK, title);
        addClassNames("need-card", "read-card");
        setWhen(when.say(record.endedAt(), getLocale()));
        words(RecordSheet.lines(record));
        var button = new CardButton(Glyph.CHECK, getTranslation("huddle.read.understood")).primary();
        button.addClickListener(_ -> understood.run());
        actions(button);
        audience(getTranslation("huddle.read.sees"));
    }
}
