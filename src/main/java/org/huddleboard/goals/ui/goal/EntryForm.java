package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.application.cycle.NoteEntry;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.SoftButton;
import org.huddleboard.shared.ui.Told;

/** A day, what was done, and how far one has come if one wants to say so. */
class EntryForm extends Sheet {
    private static final int NOT_SAID = -1;

    final TextArea words = new TextArea();
    final DatePicker day = new DatePicker();
    final ChoiceBar<Integer> way;
    private final GoalId goal;
    private final UUID key = UUID.randomUUID();
    private final transient DraftKeeper keeper;
    private final transient Consumer<NoteEntry> noted;

    EntryForm(GoalId goal, LocalDate today, DraftKeeper keeper, Consumer<NoteEntry> noted, Runnable close) {
        this.goal = goal;
        this.keeper = keeper;
        this.noted = noted;
        addClassName("entry-form");
        words.setLabel(getTranslation("goals.entry.label"));
        words.setPlaceholder(getTranslation("goals.entry.example"));
        words.setMaxLength(NoteEntry.MAX_WORDS);
        keeper.keep("words", words);
        day.setLabel(getTranslation("goals.entry.day"));
        day.setLocale(getLocale());
        day.setMax(today);
        day.setValue(today);
        way = new ChoiceBar<>(List.of(NOT_SAID, 0, 25, 50, 75, 100), this::way);
        way.setAriaLabel(getTranslation("goals.entry.way"));
        var asked = new Div(new Span(getTranslation("goals.entry.way")), way);
        asked.addClassName("entry-form__way");
        var send = new PrimaryButton(getTranslation("goals.entry.send"), _ -> send());
        var away = new SoftButton(getTranslation("goals.form.close"), _ -> close.run());
        var foot = new Div(send, away, keeper);
        foot.addClassName("goal-form__foot");
        add(new H2(getTranslation("goals.entry.heading")), words, day, asked, foot);
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, close::run, Key.ESCAPE).listenOn(this);
    }

    private String way(int percent) {
        return getTranslation(percent == NOT_SAID ? "goals.entry.way.none" : "goals.entry.way." + percent);
    }

    private void send() {
        Told.at(this, Map.of("words", words, "day", day), () -> {
            noted.accept(new NoteEntry(
                    key,
                    goal,
                    day.getOptionalValue().orElseThrow(() -> BrokenRule.at("day", "goals.rule.entryDay")),
                    words.getValue(),
                    way.getValue() == NOT_SAID ? OptionalInt.empty() : OptionalInt.of(way.getValue())));
            keeper.discard();
        });
    }
}
