package org.huddleboard.goals.ui.compose;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.goals.Effectiveness;
import org.huddleboard.goals.TeamAims.Aim;
import org.huddleboard.goals.application.goal.WriteGoal;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.ui.ChoiceBar;
import org.jspecify.annotations.Nullable;

/** Why: in the member’s words, whose work gets better first, and which aim of the team and of the site it serves. */
class ServingFields extends Div {
    final TextField relevant = new TextField();
    final ChoiceBar<Effectiveness> serves;
    final Select<Aim> teamAim = new Select<>();
    final Select<Aim> siteAim = new Select<>();
    private final List<Aim> aims;

    ServingFields(List<Aim> aims) {
        this.aims = List.copyOf(aims);
        addClassName("serving-fields");
        relevant.setLabel(getTranslation("goals.compose.relevant"));
        relevant.setPlaceholder(getTranslation("goals.compose.relevantExample"));
        relevant.setMaxLength(WriteGoal.MAX_WORDS);
        serves =
                new ChoiceBar<>(List.of(Effectiveness.values()), kind -> getTranslation("goals.effectiveness." + kind));
        serves.setAriaLabel(getTranslation("goals.compose.serves"));
        var asked = new Div(new Span(getTranslation("goals.compose.serves")), serves);
        asked.addClassName("entry-form__way");
        select(teamAim, "goals.compose.teamAim", false);
        select(siteAim, "goals.compose.siteAim", true);
        add(relevant, asked, teamAim, siteAim);
    }

    private void select(Select<Aim> field, String label, boolean wide) {
        var offered = aims.stream().filter(aim -> aim.wide() == wide).toList();
        field.setLabel(getTranslation(label));
        field.setItems(offered);
        field.setItemLabelGenerator(aim -> aim == null ? getTranslation("goals.compose.noAim") : aim.words());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("goals.compose.noAim"));
        field.setVisible(!offered.isEmpty());
        if (wide && offered.size() == 1) {
            field.setValue(offered.getFirst());
        }
    }

    /** The team’s aim that is about the same figure, where nobody has chosen one. */
    void measuredBy(Optional<KpiCode> kpi) {
        if (teamAim.isEmpty()) {
            aims.stream()
                    .filter(aim -> !aim.wide() && kpi.isPresent() && aim.kpi().equals(kpi))
                    .findFirst()
                    .ifPresent(teamAim::setValue);
        }
    }

    void choose(WriteGoal written) {
        relevant.setValue(written.relevant());
        if (written.serves() != null) {
            serves.setValue(written.serves());
        }
        pick(teamAim, written.teamAim());
        pick(siteAim, written.siteAim());
    }

    private void pick(Select<Aim> field, @Nullable UUID id) {
        aims.stream().filter(aim -> aim.id().equals(id)).findFirst().ifPresent(field::setValue);
    }

    @Nullable
    UUID team() {
        return teamAim.getOptionalValue().map(Aim::id).orElse(null);
    }

    @Nullable
    UUID site() {
        return siteAim.getOptionalValue().map(Aim::id).orElse(null);
    }
}
