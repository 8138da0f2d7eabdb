package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.huddleboard.cohesion.PulseItem;

/** The six sentences and the days of the pulse in the reader's language. */
final class PulseWords {
    private PulseWords() {}

    static String quoted(Component where, PulseItem item) {
        return where.getTranslation("cohesion.pulse.quoted", sentence(where, item));
    }

    static String sentence(Component where, PulseItem item) {
        return where.getTranslation("cohesion.pulse.item." + item);
    }

    /** "Sunday 22 November". */
    static String day(Component where, LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        where.getTranslation("cohesion.pulse.dayPattern"),
                        UI.getCurrentOrThrow().getLocale())
                .format(day);
    }
}
