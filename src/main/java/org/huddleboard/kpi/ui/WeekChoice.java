package org.huddleboard.kpi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.function.Consumer;
import org.huddleboard.kpi.application.board.TeamBoard;
import org.huddleboard.shared.ui.Glyph;

/** One week back, one week on, or any week that has figures. */
class WeekChoice extends Composite<Div> {
    WeekChoice(TeamBoard board, Consumer<LocalDate> chosen) {
        getContent().addClassName("week-choice");
        var place = board.weeks().indexOf(board.week());
        var week = new Select<LocalDate>();
        week.setItems(board.weeks());
        week.setItemLabelGenerator(monday -> getTranslation("kpi.signal.weekNo", number(monday)));
        week.setRenderer(new TextRenderer<>(this::label));
        week.setValue(board.week());
        week.setAriaLabel(getTranslation("kpi.board.chooseWeek"));
        week.addValueChangeListener(change -> chosen.accept(change.getValue()));
        getContent()
                .add(
                        step(Glyph.ARROW_LEFT, "kpi.board.weekBefore", board, place + 1, chosen),
                        week,
                        step(Glyph.ARROW_RIGHT, "kpi.board.weekAfter", board, place - 1, chosen));
    }

    private static int number(LocalDate monday) {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private String label(LocalDate monday) {
        return getTranslation("kpi.board.weekNo", number(monday), BoardWords.day(this, monday));
    }

    private Button step(Glyph glyph, String key, TeamBoard board, int place, Consumer<LocalDate> chosen) {
        var step = new Button(glyph.icon());
        step.addClassName("hb-icon-button");
        step.setAriaLabel(getTranslation(key));
        step.setTooltipText(getTranslation(key));
        var there = place >= 0 && place < board.weeks().size();
        step.setEnabled(there);
        if (there) {
            step.addClickListener(_ -> chosen.accept(board.weeks().get(place)));
        }
        return step;
    }
}
