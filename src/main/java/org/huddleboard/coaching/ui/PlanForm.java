package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.huddleboard.coaching.application.PlanSession;
import org.huddleboard.people.Person;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Sheet;

/** Finds a time with somebody: the ones that suit both are offered, any other can be named. */
class PlanForm extends Sheet {
    private final transient CoachingDesk desk;
    private final boolean aboutMe;
    private final Select<Person> with = new Select<>();
    private final TimeField time;
    private final Div suggested = new Div();
    private final ToldLine told = new ToldLine();
    private UUID key = UUID.randomUUID();

    PlanForm(CoachingDesk desk, boolean aboutMe, List<Person> people) {
        this.desk = desk;
        this.aboutMe = aboutMe;
        this.time = new TimeField(desk);
        addClassName("plan-form");
        var side = aboutMe ? "ask" : "invite";
        with.setLabel(getTranslation("coaching.plan." + side + ".with"));
        with.setItems(people);
        with.setItemLabelGenerator(Person::name);
        with.addValueChangeListener(_ -> suggest());
        suggested.addClassName("plan-form__suggested");
        var send = new CardButton(getTranslation("coaching.plan." + side + ".send")).primary();
        send.addClickListener(_ -> send(side));
        var foot = new Div(send, told);
        foot.addClassName("plan-form__foot");
        add(
                new H2(getTranslation("coaching.plan." + side + ".title")),
                new Paragraph(getTranslation("coaching.plan." + side + ".why")),
                with,
                suggested,
                time,
                foot);
    }

    /** Chooses that person, as a click in the list beside does. */
    void choose(MemberId member) {
        with.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(member))
                .findFirst()
                .ifPresent(with::setValue);
        with.focus();
    }

    private void suggest() {
        suggested.removeAll();
        if (with.isEmpty()) {
            return;
        }
        var starts = desk.sessions().suggest(with.getValue().id(), aboutMe, time.minutes());
        starts.stream().map(start -> start.atZone(desk.zone())).forEach(start -> {
            var button = new CardButton(desk.times().when(start, getLocale()));
            button.addClickListener(_ -> time.set(start));
            suggested.add(button);
        });
        starts.stream().findFirst().ifPresent(start -> time.set(start.atZone(desk.zone())));
        suggested.addComponentAsFirst(
                new Paragraph(getTranslation(starts.isEmpty() ? "coaching.plan.noneSuits" : "coaching.plan.suits")));
    }

    private void send(String side) {
        var fields = new HashMap<String, HasValidation>(time.places());
        fields.put("with", with);
        if (told.at(fields, this::plan, "")) {
            key = UUID.randomUUID();
            told.setText(getTranslation(
                    "coaching.plan." + side + ".done", with.getValue().firstName()));
        }
    }

    private void plan() {
        if (with.isEmpty()) {
            throw BrokenRule.at("with", "coaching.rule.withMissing");
        }
        desk.sessions().plan(new PlanSession(key, with.getValue().id(), aboutMe, time.start(), time.minutes()));
    }
}
