package org.huddleboard.cohesion.ui.parts;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huddleboard.cohesion.application.view.LinkPart.Effect;

/** Says sentences, days and points in the reader's language. */
public record Speech(Component where, Locale language) {
    public String say(String key, Object... arguments) {
        return where.getTranslation(language, key, arguments);
    }

    /** "15 November", the year left out. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("cohesion.team.dayPattern"), language)
                .format(day);
    }

    /** "+1.9". */
    public String signed(double points) {
        return Points.signed(points, language);
    }

    /** "+2", for the marks of an axis. */
    public String axis(double points) {
        return Points.axis(points, language);
    }

    /** "1.1 to 2.6". */
    public String range(double low, double high) {
        return say("cohesion.team.range", Points.plain(low, language), Points.plain(high, language));
    }

    public String range(Effect effect) {
        return range(effect.low(), effect.high());
    }
}
