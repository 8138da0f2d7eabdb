package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.CoachingTopics;
import org.huddleboard.coaching.application.CommitmentCard;
import org.huddleboard.coaching.application.MyCoaching;
import org.huddleboard.coaching.application.SessionCard;
import org.huddleboard.coaching.application.SessionCard.Waits;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.Sheet;

/** My sessions on either side: the next one, what was agreed, what was signed, and asking somebody for time. */
@Route(CoachingNavigation.MINE)
@PageTitle("Coaching")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class CoachingView extends Main {
    private final transient CoachingDesk desk;
    private final transient MyCoaching mine;
    private final PageHead head = new PageHead();
    private final Div next = new Div();
    private final SessionList ahead;
    private final Sheet aheadSheet = new Sheet();
    private final UnorderedList commitments = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("coaching.mine.noCommitments"));
    private final SessionList signed;
    private final Sheet signedSheet = new Sheet();

    CoachingView(CoachingDesk desk, MyCoaching mine, LiveTopics live, Access access) {
        this.desk = desk;
        this.mine = mine;
        ahead = new SessionList(desk.times());
        signed = new SessionList(desk.times());
        addClassName("coaching-view");
        aheadSheet.add(new H2(getTranslation("coaching.mine.ahead")), ahead);
        signedSheet.add(new H2(getTranslation("coaching.mine.signed")), signed);
        commitments.addClassName("commitment-list");
        var agreed = new Sheet(new H2(getTranslation("coaching.mine.commitments")), none, commitments);
        var left = new Div(next, agreed, aheadSheet, signedSheet);
        left.addClassName("coaching-view__column");
        var body = new Div(left);
        body.addClassName("coaching-view__body");
        if (access.may(Action.COACHING_LEAD)) {
            head.right(CoachingNavigation.people(getTranslation("coaching.mine.people")));
        }
        var colleagues = mine.colleagues();
        if (!colleagues.isEmpty()) {
            body.add(new PlanForm(desk, true, colleagues));
        }
        add(head, body);
        var changes = live.revision(CoachingTopics.of(desk.me().id()));
        Signal.effect(this, () -> {
            changes.get();
            show();
        });
    }

    private void show() {
        var sessions = mine.ahead();
        var first = sessions.stream()
                .filter(session -> session.state() == CoachingState.PLANNED || session.waits() == Waits.ANSWER)
                .findFirst();
        headline(first);
        next.removeAll();
        first.map(session -> new NextPanel(session, desk.times())).ifPresent(next::add);
        next.setVisible(first.isPresent());
        var others = sessions.stream()
                .filter(session -> first.filter(session::equals).isEmpty())
                .toList();
        ahead.show(others);
        aheadSheet.setVisible(!others.isEmpty());
        show(mine.commitments());
        var past = mine.signed();
        signed.show(past);
        signedSheet.setVisible(!past.isEmpty());
    }

    private void headline(Optional<SessionCard> first) {
        head.finding(first.map(session -> getTranslation(
                        "coaching.mine.headline." + session.waits(),
                        session.other()
                                .map(Person::firstName)
                                .orElseGet(() -> getTranslation("coaching.session.somebody")),
                        desk.times().when(session.start(), getLocale())))
                .orElseGet(() -> getTranslation("coaching.mine.headline.none")));
        head.under(getTranslation("coaching.mine.under"));
    }

    private void show(List<CommitmentCard> cards) {
        commitments.removeAll();
        cards.forEach(card -> commitments.add(new AgreedRow(card, desk.times())));
        commitments.setVisible(!cards.isEmpty());
        none.setVisible(cards.isEmpty());
    }
}
