package org.huddleboard.improvement.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.huddleboard.improvement.application.measure.Measure;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.kpi.TeamChange;

/** Days, figures and differences as people say them. */
public final class Said {
    private Said() {}

    public static String day(Component place, LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        place.getTranslation("improvement.dayPattern"),
                        UI.getCurrentOrThrow().getLocale())
                .format(day);
    }

    public static String name(Component place, KpiCode kpi) {
        return place.getTranslation(kpi.key() + ".name");
    }

    /** A difference with its sign and unit, such as "+3.2 points". */
    public static String difference(Component place, KpiCode kpi, double difference) {
        var number = NumberFormat.getNumberInstance(UI.getCurrentOrThrow().getLocale());
        number.setMaximumFractionDigits(kpi.unit() == KpiUnit.SECONDS ? 0 : 1);
        number.setMinimumFractionDigits(kpi.unit() == KpiUnit.PERCENT ? 1 : 0);
        var sign = difference < 0 ? "−" : "+";
        return place.getTranslation(
                "improvement.measure.unit." + kpi.unit(), sign + number.format(Math.abs(difference)));
    }

    /** "68.2% to 71.4%". */
    public static String fromTo(Component place, Measure measure, TeamChange figures) {
        var language = UI.getCurrentOrThrow().getLocale();
        return place.getTranslation(
                "improvement.measure.fromTo",
                figures.value(measure.kpi(), measure.change().before().value(), language),
                figures.value(measure.kpi(), measure.change().after().value(), language));
    }
}
