package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.between.NameFairTarget;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Told;

/** A value, from when, and when to look again: done in half a minute. No reason is asked for. */
class TargetForm extends Div {
    private static final int MONTHS_TO_REVIEW = 3;
    private static final int MAX_NOTE = 240;

    final TextField figure = new TextField();
    final DatePicker from = new DatePicker();
    final DatePicker review = new DatePicker();
    final TextField note = new TextField();
    final CardButton send;
    private final UUID clientKey = UUID.randomUUID();

    TargetForm(Side side, KpiCode kpi, String start, LocalDate today, Consumer<NameFairTarget> named) {
        addClassName("own-target__form");
        figure.setLabel(getTranslation("kpi.own.target.figure"));
        figure.setHelperText(getTranslation("kpi.own.target.unit." + kpi.unit()));
        figure.setValue(start);
        day(from, "kpi.own.target.from", today);
        day(review, "kpi.own.target.review", today.plusMonths(MONTHS_TO_REVIEW));
        review.setMin(today.plusDays(1));
        note.setLabel(getTranslation("kpi.own.target.note"));
        note.setHelperText(getTranslation("kpi.own.target.noteHelp"));
        note.setMaxLength(MAX_NOTE);
        send = new CardButton(getTranslation("kpi.own.target.send." + side.key(), side.name())).primary();
        send.addClickListener(_ -> Told.at(
                this,
                Map.of("figure", figure, "from", from, "review", review, "note", note),
                () -> named.accept(command(side.member(), kpi))));
        add(figure, from, review, note, send);
    }

    private void day(DatePicker field, String label, LocalDate start) {
        field.setLabel(getTranslation(label));
        field.setLocale(getLocale());
        field.setValue(start);
    }

    private NameFairTarget command(MemberId member, KpiCode kpi) {
        return new NameFairTarget(
                clientKey,
                member,
                kpi,
                FigureText.parse(kpi.unit(), figure.getValue()),
                chosen(from, "from"),
                chosen(review, "review"),
                note.getValue());
    }

    private static LocalDate chosen(DatePicker field, String name) {
        return field.getOptionalValue().orElseThrow(() -> BrokenRule.at(name, "kpi.own.rule.day"));
    }
}
