package org.huddleboard.kpi.ui.steering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as this page writes them. */
final class SettingsWords {
    private SettingsWords() {}

    static String day(Component on, LocalDate day) {
        var locale = UI.getCurrentOrThrow().getLocale();
        return DateTimeFormatter.ofPattern(on.getTranslation("kpi.words.dayPattern"), locale)
                .format(day);
    }
}
