package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.huddleboard.coaching.CoachingTopics;
import org.huddleboard.coaching.application.CadenceService;
import org.huddleboard.coaching.application.DueCard;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.Sheet;

/** For leaders and coaches: whose one-to-one is due, and finding a time for it. */
@Route(CoachingNavigation.PEOPLE)
@PageTitle("One-to-ones")
@Menu(order = 81, title = "One-to-ones", icon = "speech")
@RolesAllowed({Roles.LEADER, Roles.COACH})
class CoachingPeopleView extends Main {
    private final transient CoachingDesk desk;
    private final transient CadenceService cadence;
    private final PageHead head = new PageHead();
    private final DueList list;
    private final Sheet due = new Sheet();

    CoachingPeopleView(CoachingDesk desk, CadenceService cadence, LiveTopics live) {
        this.desk = desk;
        this.cadence = cadence;
        addClassName("coaching-view");
        var plan = new PlanForm(desk, false, cadence.people());
        list = new DueList(desk.times(), plan::choose);
        due.add(new H2(getTranslation("coaching.due.title")), new Paragraph(getTranslation("coaching.due.why")), list);
        due.addClassName("due-sheet");
        head.right(CoachingNavigation.mine(getTranslation("coaching.due.mine")));
        var body = new Div(due, plan);
        body.addClassName("coaching-view__body");
        add(head, body);
        var changes = live.revision(CoachingTopics.of(desk.me().id()));
        Signal.effect(this, () -> {
            changes.get();
            show();
        });
    }

    private void show() {
        var people = cadence.due();
        var over = people.stream().filter(DueCard::overdue).count();
        due.setVisible(!people.isEmpty());
        head.finding(
                people.isEmpty()
                        ? getTranslation("coaching.due.headline.coach")
                        : getTranslation("coaching.due.headline", over));
        head.under(getTranslation("coaching.due.under", week(desk.today(), people), people.size()));
        list.show(people);
    }

    /** How many have a time in the coming seven days. */
    private static long week(LocalDate today, List<DueCard> people) {
        return people.stream()
                .flatMap(card -> card.planned().stream())
                .filter(next -> next.start().toLocalDate().isBefore(today.plusWeeks(1)))
                .count();
    }
}
