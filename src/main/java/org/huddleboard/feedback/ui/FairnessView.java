package org.huddleboard.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import org.huddleboard.feedback.application.Fairness;
import org.huddleboard.feedback.application.FeedbackReading;
import org.huddleboard.feedback.application.LeaderReminders;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.Sheet;

/** For a leader: everybody who has been without a word for over a week, with the way to write one. */
@Route("feedback/fairness")
@PageTitle("Without a word")
@RolesAllowed(Roles.LEADER)
class FairnessView extends Main {
    private final transient LeaderReminders reminders;
    private final PageHead head = new PageHead();
    final Div body = new Div();

    FairnessView(LeaderReminders reminders, FeedbackReading reading, LiveTopics live) {
        this.reminders = reminders;
        addClassName("fairness-view");
        body.addClassName("fairness-view__body");
        head.under(getTranslation("feedback.fairness.under"));
        add(head, body);
        var revisions = reading.topics().stream().map(live::revision).toList();
        Signal.effect(this, () -> {
            revisions.forEach(Signal::get);
            show();
        });
    }

    private void show() {
        var fairness = reminders.fairness();
        head.finding(
                getTranslation("feedback.fairness.headline", fairness.waiting().size()));
        body.removeAll();
        if (!fairness.waiting().isEmpty()) {
            var sheet = new Sheet();
            sheet.addClassName("without-word");
            sheet.add(new H2(getTranslation("feedback.fairness.list")));
            fairness.waiting().stream().map(this::row).forEach(sheet::add);
            body.add(sheet);
        }
        body.add(new Paragraph(getTranslation("feedback.fairness.lately", fairness.others())));
    }

    private Div row(Fairness.Row row) {
        var person = row.person();
        var name = new Span(person.name());
        name.addClassName("without-word__name");
        var said = new Div(
                name,
                since(row.byMe()
                        .map(days -> getTranslation("feedback.home.days", days))
                        .orElseGet(() -> getTranslation("feedback.home.never"))),
                since(row.byAnybody()
                        .map(days -> getTranslation("feedback.fairness.others", days))
                        .orElseGet(() -> getTranslation("feedback.fairness.othersNone"))));
        said.addClassName("without-word__said");
        var write = FeedbackNavigation.writeTo(person.id(), getTranslation("feedback.home.write"));
        write.addClassName("hb-button");
        write.getElement().setAttribute("aria-label", getTranslation("feedback.home.writeTo", person.firstName()));
        var line = new Div(new PersonMark(person.initials(), person.name(), person.hue()).silent(), said, write);
        line.addClassName("without-word__row");
        return line;
    }

    private static Span since(String said) {
        var since = new Span(said);
        since.addClassName("without-word__since");
        return since;
    }
}
