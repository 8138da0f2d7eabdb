package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.cohesion.application.pulse.PulseForm;
import org.huddleboard.cohesion.application.pulse.SendPulse;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;

/**
 * One sentence after the other, each answered with one tap or a key from 1 to 5; the last tap sends all four together,
 * and until then there is a way back.
 */
class PulseQuestions extends Div {
    private static final int HIGHEST = 5;
    private static final List<Key> DIGITS = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5);
    private static final List<Key> NUMPAD =
            List.of(Key.NUMPAD_1, Key.NUMPAD_2, Key.NUMPAD_3, Key.NUMPAD_4, Key.NUMPAD_5);

    private final PulseForm form;
    private final PulseChoice choice;
    private final transient Consumer<SendPulse> send;
    private final List<Paragraph> sentences = new ArrayList<>();
    private final List<Span> dots = new ArrayList<>();
    private final Div scale = new Div();
    private final Div progress = new Div();
    final List<NativeButton> taps = new ArrayList<>();
    final CardButton back = new CardButton(Glyph.ARROW_LEFT, getTranslation("cohesion.pulse.back")).soft();

    PulseQuestions(PulseForm form, PulseChoice choice, Consumer<SendPulse> send) {
        this.form = form;
        this.choice = choice;
        this.send = send;
        addClassName("pulse-questions");
        add(sentences(), scale(), foot());
        show();
    }

    private Div sentences() {
        var all = new Div();
        all.addClassName("pulse-questions__sentences");
        all.getElement().setAttribute("aria-live", "polite");
        form.items().forEach(item -> {
            var sentence = new Paragraph(PulseWords.quoted(this, item));
            sentence.addClassName("pulse-questions__sentence");
            sentences.add(sentence);
            all.add(sentence);
        });
        return all;
    }

    private Div scale() {
        scale.addClassName("pulse-questions__scale");
        scale.getElement().setAttribute("role", "group");
        for (var answer = 1; answer <= HIGHEST; answer++) {
            scale.add(tap(answer));
        }
        scale.add(end("cohesion.pulse.disagree"), end("cohesion.pulse.agree"));
        return scale;
    }

    private NativeButton tap(int answer) {
        var tap = new NativeButton(String.valueOf(answer), _ -> tapped(answer));
        tap.addClassName("pulse-questions__tap");
        tap.getElement().setAttribute("type", "button");
        tap.setAriaLabel(getTranslation("cohesion.pulse.answer." + answer));
        for (var keys : List.of(DIGITS, NUMPAD)) {
            Shortcuts.addShortcutListener(this, () -> tapped(answer), keys.get(answer - 1))
                    .listenOn(this);
        }
        taps.add(tap);
        return tap;
    }

    private Span end(String key) {
        var end = new Span(getTranslation(key));
        end.addClassName("pulse-questions__end");
        end.getElement().setAttribute("aria-hidden", "true");
        return end;
    }

    private Div foot() {
        progress.addClassName("pulse-questions__dots");
        progress.getElement().setAttribute("role", "img");
        for (var _ : form.items()) {
            var dot = new Span();
            dots.add(dot);
            progress.add(dot);
        }
        back.addClickListener(_ -> back());
        var foot = new Div(progress, back);
        foot.addClassName("pulse-questions__foot");
        return foot;
    }

    private void tapped(int answer) {
        choice.tap(answer);
        if (choice.isWhole(form.items().size())) {
            var answers = choice.answers();
            choice.forget();
            send.accept(new SendPulse(form.round(), answers));
        } else {
            show();
        }
    }

    private void back() {
        choice.back();
        show();
        focus();
    }

    /** The keys from 1 to 5 answer while the focus is within. */
    void focus() {
        taps.getFirst().focus();
    }

    private void show() {
        var at = choice.at();
        for (var i = 0; i < sentences.size(); i++) {
            sentences.get(i).setVisible(i == at);
            dots.get(i).setClassName("pulse-questions__done", i < at);
            dots.get(i).setClassName("pulse-questions__now", i == at);
        }
        for (var i = 0; i < taps.size(); i++) {
            taps.get(i)
                    .getElement()
                    .setAttribute("aria-pressed", String.valueOf(choice.tapped().equals(Optional.of(i + 1))));
        }
        scale.getElement()
                .setAttribute("aria-label", PulseWords.quoted(this, form.items().get(at)));
        progress.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "cohesion.pulse.place", at + 1, form.items().size()));
        back.setVisible(at > 0);
    }
}
