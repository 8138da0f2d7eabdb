package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A week as it stands under a page's headline. */
final class WeekWords {
    private static final int DAYS_TO_SUNDAY = 6;

    private WeekWords() {}

    static String say(Component on, LocalDate monday, Locale locale) {
        var sunday = monday.plusDays(DAYS_TO_SUNDAY);
        var oneMonth = monday.getMonth() == sunday.getMonth();
        var first = day(on, oneMonth ? "kpi.words.dayOnlyPattern" : "kpi.words.dayPattern", monday, locale);
        return on.getTranslation("kpi.own.week", first, day(on, "kpi.words.dayPattern", sunday, locale));
    }

    private static String day(Component on, String pattern, LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(on.getTranslation(pattern), locale).format(day);
    }
}
