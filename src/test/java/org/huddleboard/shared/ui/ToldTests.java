package org.huddleboard.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.huddleboard.shared.BrokenRule;
import org.junit.jupiter.api.Test;

class ToldTests {
    private final Div form = new Div();
    private final Field words = new Field();
    private final Field day = new Field();

    @Tag("field")
    private static final class Field extends Component implements HasValidation, Focusable<Field> {
        private String message = "";
        private boolean invalid;
        private int visits;

        @Override
        public void focus(FocusOption... options) {
            visits++;
        }

        @Override
        public void setErrorMessage(String errorMessage) {
            message = errorMessage;
        }

        @Override
        public String getErrorMessage() {
            return message;
        }

        @Override
        public void setInvalid(boolean now) {
            invalid = now;
        }

        @Override
        public boolean isInvalid() {
            return invalid;
        }
    }

    private boolean at(Runnable deed) {
        return Told.at(form, Map.of("words", words, "day", day), deed);
    }

    private static void refused(BrokenRule rule) {
        throw rule;
    }

    @Test
    void ruleStandsAtTheFieldItNamesAndTheKeyboardIsThere() {
        assertThat(at(() -> refused(BrokenRule.at("day", "rule.tooLate")))).isFalse();

        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).contains("rule.tooLate");
        assertThat(day.visits).isOne();
        assertThat(words.isInvalid()).isFalse();
        assertThat(words.visits).isZero();
    }

    @Test
    void whatWasWrongBeforeIsSaidNoLonger() {
        words.setInvalid(true);
        day.setInvalid(true);

        assertThat(at(() -> refused(BrokenRule.at("day", "rule.tooLate")))).isFalse();
        assertThat(words.isInvalid()).isFalse();
        assertThat(at(() -> {})).isTrue();
        assertThat(day.isInvalid()).isFalse();
    }

    @Test
    void ruleAboutNoFieldOfTheFormGoesOn() {
        var elsewhere = BrokenRule.at("team", "rule.full");
        var general = new BrokenRule("rule.full");

        assertThatThrownBy(() -> at(() -> refused(elsewhere))).isSameAs(elsewhere);
        assertThatThrownBy(() -> at(() -> refused(general))).isSameAs(general);
    }

    @Test
    void whereThereIsOneFieldEachRuleIsAboutIt() {
        assertThat(Told.at(words, () -> refused(new BrokenRule("rule.full")))).isFalse();

        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getErrorMessage()).contains("rule.full");
        assertThat(words.visits).isOne();
        assertThat(Told.at(words, () -> {})).isTrue();
        assertThat(words.isInvalid()).isFalse();
    }
}
