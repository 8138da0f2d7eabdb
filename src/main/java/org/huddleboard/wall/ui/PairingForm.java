package org.huddleboard.wall.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.huddleboard.people.Team;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;
import org.huddleboard.wall.application.PairScreen;

/** Six digits, a team and a place: all a screen needs. */
class PairingForm extends Sheet {
    private static final List<Integer> SECONDS = List.of(10, 20, 30, 60, 120);

    private final TextField code = new TextField();
    private final Select<Team> team = new Select<>();
    private final TextField name = new TextField();
    private final Select<Integer> seconds = new Select<>();
    private final PrimaryButton pair;
    private final transient Pairing pairing;

    interface Pairing {
        void pair(PairScreen command);
    }

    PairingForm(List<Team> teams, Pairing pairing) {
        this.pairing = pairing;
        addClassName("wall-screens__form");
        add(new H2(getTranslation("wall.screens.pairTitle")));
        add(new Paragraph(getTranslation("wall.screens.how", "/wall")));
        code.setLabel(getTranslation("wall.screens.code"));
        code.setAllowedCharPattern("[0-9 ]");
        code.setMaxLength(7);
        code.setAutocomplete(Autocomplete.OFF);
        code.addClassName("wall-screens__code");
        team.setLabel(getTranslation("wall.screens.team"));
        team.setItemLabelGenerator(Team::name);
        team.setItems(teams);
        teams.stream().findFirst().ifPresent(team::setValue);
        name.setLabel(getTranslation("wall.screens.name"));
        name.setPlaceholder(getTranslation("wall.screens.nameExample"));
        name.setMaxLength(60);
        seconds.setLabel(getTranslation("wall.screens.seconds"));
        seconds.setItems(SECONDS);
        seconds.setItemLabelGenerator(value -> getTranslation("wall.screens.secondsItem", value));
        seconds.setValue(20);
        pair = new PrimaryButton(getTranslation("wall.screens.pair"), Glyph.SCREEN, _ -> send());
        pair.addClickShortcut(Key.ENTER);
        for (var field : List.of(code, name)) {
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.addValueChangeListener(_ -> ready());
        }
        ready();
        add(code, team, name, seconds, pair);
    }

    private void ready() {
        code.setInvalid(false);
        var digits = code.getValue().chars().filter(Character::isDigit).count();
        pair.setEnabled(digits == 6 && !name.getValue().isBlank() && team.getValue() != null);
    }

    private void send() {
        var screen = new PairScreen(code.getValue(), team.getValue().id(), name.getValue(), seconds.getValue());
        if (Told.at(this, Map.of("code", code), () -> pairing.pair(screen))) {
            code.clear();
            name.clear();
        }
    }
}
