package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.huddleboard.coaching.GrowStep;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.application.CoachingPage;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.Sheet;

/** The four steps of a session: written by both as they talk, or read where they stand for good. */
class GrowSheet extends Sheet {
    private final Map<GrowStep, StepField> fields = new EnumMap<>(GrowStep.class);
    private final Map<GrowStep, Paragraph> read = new EnumMap<>(GrowStep.class);
    private final H2 title = new H2();
    private final transient Writing writing;

    /** Keeps {@code after} where the writer saw {@code before}. */
    @FunctionalInterface
    interface Writing {
        void write(GrowStep step, String before, String after);
    }

    GrowSheet(CoachingPage page, Writing writing) {
        addClassName("grow-sheet");
        var other = page.other().map(Person::firstName).orElseGet(() -> getTranslation("coaching.session.somebody"));
        this.writing = writing;
        title(page);
        add(title);
        if (page.open()) {
            add(new AudienceLine(getTranslation("coaching.grow.audience", other)));
        }
        for (var step : GrowStep.values()) {
            add(row(step, part(page, step)));
        }
    }

    private void title(CoachingPage page) {
        title.setText(getTranslation(page.begun() || !page.open() ? "coaching.grow.title" : "coaching.grow.prepare"));
    }

    private Div part(CoachingPage page, GrowStep step) {
        var part = new Div(new H3(getTranslation("coaching.grow." + step + ".title")));
        part.addClassName("grow-sheet__part");
        if (mayWrite(page, step)) {
            part.add(field(page, step));
        } else {
            var said = new Paragraph();
            read.put(step, said);
            say(said, page, step);
            part.add(said);
        }
        return part;
    }

    private StepField field(CoachingPage page, GrowStep step) {
        var field = new StepField(step, page.words(step), writing);
        fields.put(step, field);
        return field;
    }

    private void say(Paragraph said, CoachingPage page, GrowStep step) {
        var words = page.words(step);
        said.setText(words.isBlank() ? getTranslation(nothing(page, step)) : words);
        said.setClassName(words.isBlank() ? "grow-sheet__nothing" : "grow-sheet__words");
    }

    private static String nothing(CoachingPage page, GrowStep step) {
        return page.open() && !page.begun() && GrowStep.beforehand().contains(step)
                ? "coaching.grow.notPrepared"
                : page.open() ? "coaching.grow.later" : "coaching.grow.nothing";
    }

    static boolean mayWrite(CoachingPage page, GrowStep step) {
        return page.open()
                && (page.begun()
                        || page.side() == Side.AGENT && GrowStep.beforehand().contains(step));
    }

    private Div row(GrowStep step, Div part) {
        var letter = new Span(getTranslation("coaching.grow." + step + ".letter"));
        letter.addClassName("grow-sheet__letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        var row = new Div(letter, part);
        row.addClassName("grow-sheet__row");
        return row;
    }

    /** What the other one wrote, where this one is not writing; a step whose time has come can be written. */
    void show(CoachingPage page) {
        title(page);
        read.entrySet().removeIf(step -> {
            var opens = mayWrite(page, step.getKey());
            if (opens) {
                step.getValue()
                        .getParent()
                        .ifPresent(part -> ((Div) part).replace(step.getValue(), field(page, step.getKey())));
            }
            return opens;
        });
        fields.forEach((step, field) -> field.show(page.words(step)));
        read.forEach((step, said) -> say(said, page, step));
    }

    /** The refusal of a signature that names a step. */
    boolean refuse(String step, String sentence) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().name().equals(step))
                .peek(field -> field.getValue().refuse(sentence))
                .findFirst()
                .isPresent();
    }
}
