package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.goals.ui.DayWords;

/** Puts the parts of a plan into the words of the sentence. */
public final class Letters {
    private Letters() {}

    static List<SmartLine.Part> of(Component at, GoalPage.Letters letters, DayWords days, Locale locale) {
        return of(
                at,
                letters.specific(),
                letters.measurable(),
                letters.achievable(),
                letters.relevant(),
                letters.timed(),
                Set.of(),
                days,
                locale);
    }

    /** With those that do not hold yet. */
    public static List<SmartLine.Part> of(
            Component at,
            String specific,
            String measurable,
            String achievable,
            String relevant,
            Optional<LocalDate> timed,
            Set<String> missing,
            DayWords days,
            Locale locale) {
        return List.of(
                part(SmartLine.SPECIFIC, specific, missing),
                part(SmartLine.MEASURABLE, measurable, missing),
                part(SmartLine.ACHIEVABLE, said(at, "goals.smart.by", achievable), missing),
                part(SmartLine.RELEVANT, said(at, "goals.smart.so", relevant), missing),
                part(
                        SmartLine.TIMED,
                        timed.map(day -> at.getTranslation("goals.smart.until", days.say(day, locale)))
                                .orElse(""),
                        missing));
    }

    private static String said(Component at, String key, String words) {
        return words.isBlank() ? "" : at.getTranslation(key, words);
    }

    private static SmartLine.Part part(String letter, String words, Set<String> missing) {
        return new SmartLine.Part(letter, words, !words.isBlank() && !missing.contains(letter));
    }
}
