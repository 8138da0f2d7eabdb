package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.LanguageHint;
import org.jspecify.annotations.Nullable;

/** The parts of a card as one letter: it opens in bold with the moment, and goes on from there. */
class LetterText extends Div {
    private static final Pattern END_OF_OPENING = Pattern.compile("[,.;:!?…](?=\\s|$)");

    private @Nullable Paragraph running;

    LetterText(FeedbackModel model, Map<FeedbackPart, String> parts) {
        this(model, parts, Map.of());
    }

    /** With a wavy line under the words a hint is about. */
    LetterText(FeedbackModel model, Map<FeedbackPart, String> parts, Map<FeedbackPart, List<LanguageHint>> hints) {
        addClassName("letter-text");
        for (var part : model.letter()) {
            var text = parts.getOrDefault(part, "");
            var asked = hints.getOrDefault(part, List.of());
            if (text.isBlank()) {
                continue;
            }
            if (part.tellsTheMoment()) {
                open(text, asked);
            } else {
                next().add(marked(text, 0, text.length(), asked));
            }
        }
    }

    private void open(String text, List<LanguageHint> asked) {
        var opening = endOfOpening(text);
        var bold = new Span(marked(text, 0, opening, asked).toArray(Component[]::new));
        bold.addClassName("letter-text__opening");
        var paragraph = new Paragraph(bold);
        if (opening < text.length()) {
            paragraph.add(marked(text, opening, text.length(), asked));
        }
        if (text.endsWith(",")) {
            running = paragraph;
        }
        add(paragraph);
    }

    /** A moment that ends with a comma, "On the refund call,", runs on into the next part. */
    private Paragraph next() {
        if (running != null) {
            var paragraph = running;
            running = null;
            paragraph.add(new Text(" "));
            return paragraph;
        }
        var paragraph = new Paragraph();
        add(paragraph);
        return paragraph;
    }

    private static int endOfOpening(String text) {
        var end = END_OF_OPENING.matcher(text);
        return end.find() ? end.end() : text.length();
    }

    private static List<Component> marked(String text, int from, int to, List<LanguageHint> hints) {
        var pieces = new ArrayList<Component>();
        var at = from;
        for (var hint : hints) {
            if (hint.marksAWord() && hint.start() >= at && hint.end() <= to) {
                pieces.add(new Text(text.substring(at, hint.start())));
                var word = new Span(text.substring(hint.start(), hint.end()));
                word.addClassName("letter-text__asked");
                pieces.add(word);
                at = hint.end();
            }
        }
        pieces.add(new Text(text.substring(at, to)));
        return pieces;
    }
}
