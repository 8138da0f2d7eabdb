package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.goals.AuditId;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.KindToken;
import org.huddleboard.shared.ui.Sheet;

/** Where a goal came from, with the words of the card for its owner and the way back to it. */
public class OriginSheet extends Sheet {
    public OriginSheet(GoalPage.Origin origin, boolean made, DayWords days) {
        addClassName("origin-sheet");
        var kind = origin.record().kind().equals(FeedbackShelf.KIND) ? CardKind.FEEDBACK : CardKind.TASK;
        var line = new Div(new KindToken(kind), name(origin, days));
        line.addClassNames("origin-sheet__line", kind.className());
        add(new H2(getTranslation("goals.origin.heading")), line);
        origin.words().ifPresent(words -> {
            var quote = getTranslation("goals.origin.quote", words);
            var said = new Paragraph(
                    made && origin.sameDay() ? quote + " " + getTranslation("goals.origin.sameDay") : quote);
            said.addClassName("origin-sheet__words");
            add(said);
        });
    }

    private Component name(GoalPage.Origin origin, DayWords days) {
        var words = origin.from()
                .flatMap(from -> origin.on()
                        .map(day -> getTranslation("goals.origin.card", from.firstName(), days.say(day, getLocale()))))
                .orElseGet(() ->
                        getTranslation("goals.origin." + known(origin.record().kind())));
        return origin.path().<Component>map(path -> new Anchor(path, words)).orElseGet(() -> new Span(words));
    }

    private static String known(String kind) {
        return switch (kind) {
            case FeedbackShelf.KIND -> "feedback";
            case "coaching" -> "coaching";
            case AuditId.KIND -> "audit";
            case FigureRef.KIND -> "figure";
            default -> "other";
        };
    }
}
