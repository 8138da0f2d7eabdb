package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.goals.GoalDecision;
import org.huddleboard.goals.GoalOutcome;
import org.huddleboard.goals.application.cycle.ReviewGoal;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.SoftButton;
import org.huddleboard.shared.ui.Told;

/** Looking back: what the figure says, what I say, who helped, and what follows. */
class ReviewForm extends Sheet {
    private static final int WEEKS_MORE = 6;

    final ChoiceBar<GoalOutcome> outcome;
    final ChoiceBar<GoalDecision> decision;
    final TextArea words = new TextArea();
    final DatePicker until = new DatePicker();
    private final GoalPage page;
    private final UUID key = UUID.randomUUID();
    private final transient DraftKeeper keeper;
    private final transient Consumer<ReviewGoal> reviewed;

    ReviewForm(
            GoalPage page,
            LocalDate today,
            Component helped,
            DraftKeeper keeper,
            Consumer<ReviewGoal> reviewed,
            Runnable close) {
        this.page = page;
        this.keeper = keeper;
        this.reviewed = reviewed;
        addClassName("review-form");
        outcome = choice(GoalOutcome.values(), "goals.review.outcome");
        decision = choice(GoalDecision.values(), "goals.review.decision");
        words.setLabel(getTranslation("goals.review.words"));
        words.setPlaceholder(getTranslation("goals.review.example"));
        words.setMaxLength(ReviewGoal.MAX_WORDS);
        keeper.keep("words", words);
        until.setLabel(getTranslation("goals.review.until"));
        until.setLocale(getLocale());
        until.setMin(today.plusDays(1));
        until.setValue(today.plusWeeks(WEEKS_MORE));
        decision.addValueChangeListener(_ -> until.setVisible(decision.getValue() != GoalDecision.DONE));
        add(new H2(getTranslation("goals.review.heading")));
        page.figure()
                .map(figure -> new Paragraph(figure.finding() + " " + figure.value() + ", " + figure.basis() + ", "
                        + figure.range() + ". " + figure.sentence()))
                .ifPresent(this::add);
        add(
                asked("goals.review.outcome", outcome),
                words,
                helped,
                asked("goals.review.decision", decision),
                until,
                foot(close));
    }

    private <T extends Enum<T>> ChoiceBar<T> choice(T[] values, String key) {
        var bar = new ChoiceBar<>(List.of(values), value -> getTranslation(key + "." + value.name()));
        bar.setAriaLabel(getTranslation(key));
        return bar;
    }

    private Div asked(String key, ChoiceBar<?> bar) {
        var asked = new Div(new Span(getTranslation(key)), bar);
        asked.addClassName("entry-form__way");
        return asked;
    }

    private Div foot(Runnable close) {
        var foot = new Div(
                new PrimaryButton(getTranslation("goals.review.send"), _ -> send()),
                new SoftButton(getTranslation("goals.form.close"), _ -> close.run()),
                keeper);
        foot.addClassName("goal-form__foot");
        return foot;
    }

    private void send() {
        Told.at(this, Map.of("words", words, "until", until), () -> {
            var day = until.getOptionalValue().orElse(LocalDate.MIN);
            reviewed.accept(new ReviewGoal(
                    page.card().id(), key, outcome.getValue(), decision.getValue(), words.getValue(), day));
            keeper.discard();
        });
    }
}
