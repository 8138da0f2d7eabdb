package org.huddleboard.goals.ui.compose;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huddleboard.goals.application.goal.ComposingService;
import org.huddleboard.goals.application.goal.WriteGoal;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.shared.ui.CardButton;
import org.jspecify.annotations.Nullable;

/** By what a goal is measured: one of my figures with where it stands and what is worth asking for, or what I count. */
class MeasureFields extends Div {
    private static final int TEN = 10;

    final Select<Choice> measure = new Select<>();
    final TextField behaviour = new TextField();
    final IntegerField counted = new IntegerField();
    final TextField target = new TextField();
    private final transient ComposingService composing;
    private final transient Supplier<Optional<LocalDate>> due;
    private final Paragraph stands = new Paragraph();
    private final Div suggestions = new Div();
    private final Div counting = new Div();

    /** One of my figures, or without one what I count myself. */
    record Choice(Optional<KpiCode> kpi) {}

    MeasureFields(ComposingService composing, Supplier<Optional<LocalDate>> due, Runnable changed) {
        this.composing = composing;
        this.due = due;
        addClassName("measure-fields");
        measure.setLabel(getTranslation("goals.compose.measure"));
        measure.setItems(choices());
        measure.setItemLabelGenerator(this::name);
        measure.setEmptySelectionAllowed(false);
        behaviour.setLabel(getTranslation("goals.compose.behaviour"));
        behaviour.setPlaceholder(getTranslation("goals.compose.behaviourExample"));
        behaviour.setMaxLength(WriteGoal.MAX_BEHAVIOUR);
        counted.setLabel(getTranslation("goals.compose.counted"));
        counted.setMin(0);
        counted.setMax(TEN);
        counted.setValueChangeMode(ValueChangeMode.LAZY);
        target.setValueChangeMode(ValueChangeMode.LAZY);
        stands.addClassName("measure-fields__stands");
        suggestions.addClassName("measure-fields__suggestions");
        counting.addClassName("measure-fields__counting");
        counting.add(behaviour, counted);
        measure.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                target.clear();
            }
            showChoice();
            changed.run();
        });
        target.addValueChangeListener(_ -> changed.run());
        counted.addValueChangeListener(_ -> changed.run());
        add(measure, stands, counting, target, suggestions);
        showChoice();
    }

    private List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        composing.measures().forEach(kpi -> choices.add(new Choice(Optional.of(kpi))));
        choices.add(new Choice(Optional.empty()));
        return choices;
    }

    private String name(@Nullable Choice choice) {
        return choice == null
                ? ""
                : choice.kpi()
                        .map(kpi -> getTranslation(kpi.key() + ".long"))
                        .orElseGet(() -> getTranslation("goals.compose.myCount"));
    }

    /** What somebody comes here with, or what is planned already. */
    void choose(@Nullable KpiCode kpi, @Nullable String behaves, @Nullable Integer now, @Nullable Double aim) {
        if (kpi != null) {
            var choice = new Choice(Optional.of(kpi));
            if (!choices().contains(choice)) {
                return;
            }
            measure.setValue(choice);
        } else if (behaves != null) {
            measure.setValue(new Choice(Optional.empty()));
            behaviour.setValue(behaves);
        }
        if (now != null) {
            counted.setValue(now);
        }
        if (aim != null) {
            target.setValue(AmountText.say(unit(), aim));
        }
        showChoice();
    }

    void showChoice() {
        var chosen = measure.getOptionalValue();
        var figure = chosen.flatMap(Choice::kpi);
        counting.setVisible(chosen.isPresent() && figure.isEmpty());
        target.setVisible(chosen.isPresent());
        target.setLabel(getTranslation(figure.isPresent() ? "goals.compose.target" : "goals.compose.targetCount"));
        target.setHelperText(figure.map(kpi -> getTranslation("goals.compose.unit." + kpi.unit()))
                .orElse(""));
        stands.setText(figure.flatMap(kpi -> composing.measure(kpi, getLocale()))
                .map(ComposingService.Measure::stands)
                .orElse(""));
        stands.setVisible(!stands.getText().isEmpty());
        suggest();
    }

    /** What can be seen by the day of the review; asked again when that day moves. */
    void suggest() {
        suggestions.removeAll();
        kpi().ifPresent(kpi -> due.get()
                .ifPresent(day -> composing.suggestions(kpi, day, getLocale()).forEach(suggestion -> {
                    var take = new CardButton(suggestion.label());
                    take.addClickListener(_ -> target.setValue(AmountText.say(kpi.unit(), suggestion.target())));
                    suggestions.add(new Div(take, new Span(suggestion.why())));
                })));
        suggestions.setVisible(suggestions.getComponentCount() > 0);
    }

    Optional<KpiCode> kpi() {
        return measure.getOptionalValue().flatMap(Choice::kpi);
    }

    private KpiUnit unit() {
        return kpi().map(KpiCode::unit).orElse(KpiUnit.SCORE);
    }

    Optional<Double> aim() {
        return AmountText.parse(unit(), target.getValue());
    }
}
