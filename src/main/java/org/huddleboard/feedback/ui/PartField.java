package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.LanguageHint;
import org.huddleboard.feedback.LanguageHint.Kind;
import org.huddleboard.shared.ui.HintLine;

/** One part of a card: what it asks for, the words, and at most one question about them. */
class PartField extends Composite<Div> {
    private static final int CAPITAL = 1;

    private final FeedbackPart part;
    private final TextArea words = new TextArea();
    private final Div question = new Div();

    PartField(FeedbackPart part, int longest) {
        this.part = part;
        var name = new NativeLabel(getTranslation("feedback.part." + part));
        name.setId("part-" + part);
        name.addClassName("part-field__name");
        var asks = new Span(getTranslation("feedback.part." + part + ".asks"));
        asks.addClassName("part-field__asks");
        asks.setId("part-asks-" + part);
        var head = new Div(name, asks);
        head.addClassName("part-field__head");
        words.setAriaLabelledBy("part-" + part + " part-asks-" + part);
        words.setPlaceholder(getTranslation("feedback.part." + part + ".begin"));
        words.setMaxLength(longest);
        words.addValueChangeListener(_ -> words.setInvalid(false));
        question.addClassName("part-field__question");
        question.getElement().setAttribute("role", "status");
        getContent().addClassName("part-field");
        if (part == FeedbackPart.BEHAVIOUR || part == FeedbackPart.IMPACT || part == FeedbackPart.WORDS) {
            getContent().addClassName("part-field--roomy");
        }
        getContent().add(head, words, question);
    }

    TextArea words() {
        return words;
    }

    FeedbackPart part() {
        return part;
    }

    void onTyped(Consumer<String> typed) {
        words.addValueChangeListener(event -> typed.accept(event.getValue()));
    }

    /** The first question alone: one thing at a time is answered. */
    void ask(List<LanguageHint> hints) {
        question.removeAll();
        if (!hints.isEmpty()) {
            question.add(new HintLine(sentence(hints)));
        }
    }

    private String sentence(List<LanguageHint> hints) {
        var first = hints.getFirst();
        var nothingSaid =
                hints.stream().map(LanguageHint::kind).toList().containsAll(List.of(Kind.NO_TIME, Kind.NO_PLACE));
        if (!first.marksAWord() && nothingSaid) {
            return getTranslation("feedback.hint.NO_MOMENT");
        }
        return getTranslation("feedback.hint." + first.kind(), capital(first.word()));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, CAPITAL).toUpperCase(Locale.ROOT) + word.substring(CAPITAL);
    }

    void refuse(String sentence) {
        words.setErrorMessage(sentence);
        words.setInvalid(true);
        words.focus();
    }
}
