package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.drafts.ui.DraftKeeper;
import org.huddleboard.improvement.ActionOrigin;
import org.huddleboard.improvement.AgreeAction;
import org.huddleboard.people.Person;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;

/** What, who, by when: an action agreed outside a huddle. */
class AgreeForm extends Sheet {
    private static final int DAYS = 3;

    final TextArea text = new TextArea();
    final Select<Person> owner = new Select<>();
    final DatePicker due = new DatePicker();
    final PrimaryButton agree = new PrimaryButton(getTranslation("improvement.agree.button"), Glyph.PLUS, _ -> send());
    private final transient DraftKeeper keeper;
    private final transient Consumer<AgreeAction> agreed;
    private final TeamId team;
    private LocalDate today;
    private List<Person> members = List.of();
    private UUID key = UUID.randomUUID();

    AgreeForm(TeamId team, LocalDate today, DraftKeeper keeper, Consumer<AgreeAction> agreed) {
        this.team = team;
        this.today = today;
        this.keeper = keeper;
        this.agreed = agreed;
        addClassName("agree-form");
        text.setLabel(getTranslation("improvement.agree.text"));
        text.setPlaceholder(getTranslation("improvement.agree.example"));
        text.setMaxLength(AgreeAction.MAX_TEXT);
        keeper.keep("text", text);
        owner.setLabel(getTranslation("improvement.agree.owner"));
        owner.setItemLabelGenerator(person -> person == null ? getTranslation("improvement.nobody") : person.name());
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(getTranslation("improvement.nobody"));
        due.setLabel(getTranslation("improvement.agree.due"));
        due.setLocale(getLocale());
        due.setMin(today);
        due.setValue(today.plusDays(DAYS));
        add(new H2(getTranslation("improvement.agree.heading")), text, owner, due, agree, keeper);
        Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    /** Who could take it on and what day it is; what is being filled in stays. */
    void offer(List<Person> people, LocalDate day) {
        today = day;
        due.setMin(day);
        if (!people.equals(members)) {
            var chosen = owner.getOptionalValue();
            members = people;
            owner.setItems(people);
            chosen.filter(people::contains).ifPresent(owner::setValue);
        }
    }

    private void send() {
        var fields = Map.of("text", text, "owner", owner, "due", due);
        if (Told.at(this, fields, () -> agreed.accept(command()))) {
            keeper.discard();
            owner.clear();
            due.setValue(today.plusDays(DAYS));
            key = UUID.randomUUID();
            text.focus();
        }
    }

    private AgreeAction command() {
        if (text.getValue().isBlank()) {
            throw BrokenRule.at("text", "improvement.rule.empty");
        }
        var day = due.getOptionalValue().orElseThrow(() -> BrokenRule.at("due", "improvement.rule.due"));
        return new AgreeAction(
                key,
                team,
                text.getValue().strip(),
                day,
                owner.getOptionalValue().map(Person::id),
                ActionOrigin.BOARD);
    }
}
