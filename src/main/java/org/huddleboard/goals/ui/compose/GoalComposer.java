package org.huddleboard.goals.ui.compose;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.goals.application.cycle.AddStep;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.goals.application.goal.WriteGoal;
import org.huddleboard.goals.ui.goal.Letters;
import org.huddleboard.goals.ui.goal.OriginSheet;
import org.huddleboard.goals.ui.goal.SmartLine;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.Sheet;

/** A goal letter by letter; at the side the sentence grows, and what still misses is told before it is asked for. */
class GoalComposer extends Div {
    private static final int USUAL_WEEKS = 8;

    final TextField specific = new TextField();
    final MeasureFields measure;
    final TextField achievable = new TextField();
    final ServingFields serving;
    final DatePicker due = new DatePicker();
    final TextField step = new TextField();
    final ChoiceBar<Boolean> shared;
    private final transient ComposeDesk desk;
    private final UUID key;
    private final transient Optional<RecordRef> origin;
    private final SmartLine line = new SmartLine(List.of());
    private final UnorderedList misses = new UnorderedList();

    GoalComposer(ComposeDesk desk, Optional<RecordRef> origin, DraftKeeper keeper, Div foot) {
        this.desk = desk;
        this.origin = origin;
        this.key = UUID.randomUUID();
        addClassName("goal-composer");
        words(specific, "specific", keeper);
        words(achievable, "achievable", keeper);
        due.setLabel(getTranslation("goals.compose.due"));
        due.setLocale(getLocale());
        due.setValue(desk.today().plusWeeks(USUAL_WEEKS).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
        measure = new MeasureFields(desk.composing(), due::getOptionalValue, this::changed);
        serving = new ServingFields(desk.composing().aims());
        keeper.keep("relevant", serving.relevant);
        keeper.keep("behaviour", measure.behaviour);
        serving.relevant.addValueChangeListener(_ -> changed());
        measure.behaviour.addValueChangeListener(_ -> changed());
        due.addValueChangeListener(_ -> {
            measure.suggest();
            changed();
        });
        words(step, "step", keeper);
        step.setMaxLength(AddStep.MAX_WORDS);
        shared = new ChoiceBar<>(List.of(false, true), with -> getTranslation("goals.compose.shared." + with));
        shared.setAriaLabel(getTranslation("goals.compose.shared"));
        layOut(foot);
        changed();
    }

    private void words(TextField field, String name, DraftKeeper keeper) {
        field.setLabel(getTranslation("goals.compose." + name));
        field.setPlaceholder(getTranslation("goals.compose." + name + "Example"));
        field.setMaxLength(WriteGoal.MAX_WORDS);
        keeper.keep(name, field);
        field.addValueChangeListener(_ -> changed());
    }

    private void layOut(Div foot) {
        var who = new Div(new Span(getTranslation("goals.compose.shared")), shared);
        who.addClassName("entry-form__way");
        var sheet = new Sheet(who, specific, measure, achievable, serving, due, step, foot);
        sheet.addClassName("goal-composer__sheet");
        line.addClassName("smart-line--tall");
        misses.addClassName("goal-composer__misses");
        var grows = new Sheet(getTranslation("goals.compose.grows"));
        grows.add(line, misses);
        var aside = new Aside(grows);
        aside.addClassName("goal-composer__aside");
        origin.map(desk.composing()::origin)
                .map((GoalPage.Origin from) -> new OriginSheet(from, false, desk.days()))
                .ifPresent(aside::add);
        add(sheet, aside);
    }

    private void changed() {
        serving.measuredBy(measure.kpi());
        var refused = refused();
        var missing = refused.stream().map(GoalComposer::letter).collect(Collectors.toSet());
        show(missing);
        misses.removeAll();
        refused.stream()
                .map(rule -> getTranslation(rule.key(), rule.arguments().toArray()))
                .map(ListItem::new)
                .forEach(misses::add);
    }

    private List<BrokenRule> refused() {
        try {
            return desk.composing().missing(written());
        } catch (BrokenRule notANumber) {
            return List.of(notANumber);
        }
    }

    private void show(Set<String> missing) {
        var to = measure.target.getValue().isBlank()
                ? ""
                : getTranslation("goals.compose.to", measure.target.getValue());
        line.show(Letters.of(
                this,
                specific.getValue(),
                to,
                achievable.getValue(),
                serving.relevant.getValue(),
                due.getOptionalValue(),
                missing,
                desk.days(),
                getLocale()));
    }

    private static String letter(BrokenRule rule) {
        return switch (String.valueOf(rule.field())) {
            case "measure", "target" -> SmartLine.MEASURABLE;
            case "due" -> SmartLine.TIMED;
            case String same -> same;
        };
    }

    /** Goes on where a plan was left. */
    void goOn(WriteGoal written) {
        specific.setValue(written.specific());
        achievable.setValue(written.achievable());
        serving.choose(written);
        Optional.ofNullable(written.dueOn()).ifPresent(due::setValue);
        shared.setValue(written.shared());
        measure.choose(written.kpi(), written.behaviour(), written.counted(), written.target());
        changed();
    }

    WriteGoal written() {
        return new WriteGoal(
                key,
                specific.getValue(),
                measure.kpi().orElse(null),
                measure.behaviour.isVisible() ? measure.behaviour.getValue() : null,
                measure.counted.getValue(),
                measure.aim().orElse(null),
                achievable.getValue(),
                serving.relevant.getValue(),
                serving.serves.getValue(),
                serving.team(),
                serving.site(),
                due.getOptionalValue().<LocalDate>map(day -> day).orElse(null),
                origin,
                shared.getValue());
    }

    /** Where a refusal is told. */
    Map<String, HasValidation> fields() {
        return Map.of(
                "specific", specific,
                "measure", measure.measure,
                "target", measure.target,
                "achievable", achievable,
                "relevant", serving.relevant,
                "due", due,
                "step", step);
    }
}
