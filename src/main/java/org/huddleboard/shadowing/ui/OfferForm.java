package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shadowing.application.OfferSlot;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;

/** A host's form: when, what about, and the aim; the rest has sensible defaults. */
class OfferForm extends Sheet {
    private static final LocalTime USUAL = LocalTime.of(14, 30);
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int MOST_A_DAY = 2;
    private static final int LONGEST_AIM = 200;

    private final transient ZoneId zone;
    private final DatePicker day = new DatePicker(getTranslation("shadowing.offer.day"));
    private final TimePicker time = new TimePicker(getTranslation("shadowing.offer.time"));
    private final Select<Integer> minutes = new Select<>();
    private final Select<Integer> seats = new Select<>();
    private final Select<Skill> skill = new Select<>();
    private final Select<Rung> rung = new Select<>();
    private final TextField aim = new TextField(getTranslation("shadowing.offer.aim"));
    private final Span said = new Span();
    private final transient Map<String, HasValidation> places;
    final PrimaryButton send;
    private transient UUID key = UUID.randomUUID();

    OfferForm(ShadowingDesk desk, LocalDate first, Consumer<OfferSlot> offer) {
        this.zone = desk.zone();
        addClassName("offer-form");
        day.setValue(first);
        day.setMin(first.isBefore(desk.today()) ? first : desk.today());
        day.setLocale(getLocale());
        time.setStep(STEP);
        time.setLocale(Locale.UK);
        time.setValue(USUAL);
        minutes.setLabel(getTranslation("shadowing.offer.minutes"));
        minutes.setItems(30, 45, 60);
        minutes.setValue(45);
        seats.setLabel(getTranslation("shadowing.offer.seats"));
        seats.setItems(1, 2, 3);
        seats.setValue(1);
        skill.setLabel(getTranslation("shadowing.offer.skill"));
        skill.setItems(Skill.values());
        skill.setItemLabelGenerator(each -> desk.words().skill(each, getLocale()));
        skill.setValue(Skill.BILLING);
        rung.setLabel(getTranslation("shadowing.offer.rung"));
        rung.setItems(Rung.values());
        rung.setItemLabelGenerator(each -> desk.words().rung(each, getLocale()));
        rung.setValue(Rung.LISTEN);
        aim.setHelperText(getTranslation("shadowing.offer.aimHint"));
        aim.setMaxLength(LONGEST_AIM);
        aim.setValue(getTranslation("shadowing.offer.aimDefault"));
        aim.addClassName("offer-form__aim");
        said.addClassName("offer-form__said");
        said.getElement().setAttribute("role", "status");
        places = Map.of("start", time, "aim", aim);
        send = new PrimaryButton(getTranslation("shadowing.offer.send"), _ -> trySend(offer));
        var fields = new Div(day, time, minutes, seats, skill, rung, aim);
        fields.addClassName("offer-form__fields");
        var foot = new Div(send, said);
        foot.addClassName("offer-form__foot");
        add(
                new H2(getTranslation("shadowing.offer.heading")),
                new Paragraph(getTranslation("shadowing.offer.why", MOST_A_DAY)),
                fields,
                foot);
    }

    private void trySend(Consumer<OfferSlot> offer) {
        places.values().forEach(place -> place.setInvalid(false));
        try {
            offer.accept(command());
            key = UUID.randomUUID();
            said.setText(getTranslation("shadowing.offer.done"));
        } catch (BrokenRule refusal) {
            var sentence = getTranslation(refusal.key(), refusal.arguments().toArray());
            var field = refusal.field();
            var place = field == null ? null : places.get(field);
            if (place == null) {
                said.setText(sentence);
            } else {
                said.setText("");
                place.setErrorMessage(sentence);
                place.setInvalid(true);
            }
        }
    }

    private OfferSlot command() {
        if (day.isEmpty() || time.isEmpty()) {
            throw BrokenRule.at("start", "shadowing.rule.whenMissing");
        }
        var start = day.getValue().atTime(time.getValue()).atZone(zone).toInstant();
        return new OfferSlot(
                key, start, minutes.getValue(), seats.getValue(), skill.getValue(), rung.getValue(), aim.getValue());
    }
}
