package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.CoachingTopics;
import org.huddleboard.coaching.Side;
import org.huddleboard.coaching.application.CheckCommitment;
import org.huddleboard.coaching.application.CoachingPage;
import org.huddleboard.coaching.application.Pack;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.Sheet;

/** One session on the screens of its two: what is known beforehand, four steps, what is agreed, two signatures. */
@Route(CoachingNavigation.SESSION)
@PageTitle("Coaching")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class CoachingSessionView extends Main implements BeforeEnterObserver {
    private final transient CoachingDesk desk;
    private final PageHead head = new PageHead();
    private final Div body = new Div();
    private transient Optional<SessionParts> parts = Optional.empty();
    private transient Optional<TimeSheet> time = Optional.empty();
    private transient Optional<CoachingPage> shown = Optional.empty();
    private transient Optional<CoachingSessionId> opened = Optional.empty();
    private transient Pack pack = Pack.NOTHING;

    CoachingSessionView(CoachingDesk desk, LiveTopics live) {
        this.desk = desk;
        addClassName("coaching-session");
        body.addClassName("coaching-session__body");
        head.right(CoachingNavigation.mine(getTranslation("coaching.session.back")));
        add(head, body);
        var mine = live.revision(CoachingTopics.of(desk.me().id()));
        Signal.effect(this, () -> {
            mine.get();
            opened.ifPresent(this::show);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CoachingNavigation.id(event.getRouteParameters());
        pack = desk.pages().pack(id, getLocale());
        shown = Optional.empty();
        opened = Optional.of(id);
        show(id);
    }

    /** What changes while two people write, its beginning too, is changed in place; another state lays the page anew. */
    private void show(CoachingSessionId id) {
        var page = desk.pages().open(id);
        if (shown.filter(page::equals).isPresent()) {
            return;
        }
        var anew = shown.filter(before -> shape(before).equals(shape(page))).isEmpty();
        shown = Optional.of(page);
        headline(page);
        if (anew) {
            var made = new SessionParts(page, pack, desk, this::sign, this::reopen, this::show);
            parts = Optional.of(made);
            body.removeAll();
            body.add(aside(page), column(page, made));
        } else {
            time.ifPresent(sheet -> sheet.setVisible(!page.begun()));
            parts.ifPresent(part -> part.show(page));
        }
    }

    private record Shape(CoachingState state, boolean asked, boolean open, Object start, Object other) {}

    private static Shape shape(CoachingPage page) {
        return new Shape(page.state(), page.asked(), page.open(), page.start(), page.cancelled());
    }

    private void headline(CoachingPage page) {
        var other = page.other().map(Person::firstName).orElseGet(() -> getTranslation("coaching.session.somebody"));
        head.finding(getTranslation(
                "coaching.session.headline." + page.kind() + "." + page.side(),
                other,
                desk.times().when(page.start(), getLocale())));
        head.under(getTranslation("coaching.session.under." + page.state(), other));
    }

    private Component aside(CoachingPage page) {
        return new PackAside(page, pack, desk.times(), this::check);
    }

    private Component column(CoachingPage page, SessionParts made) {
        var column = new Div();
        column.addClassName("coaching-session__column");
        page.cancelled().map(this::cancelled).ifPresent(column::add);
        time = page.open() && !page.begun()
                ? Optional.of(new TimeSheet(page, desk, () -> show(page.id())))
                : Optional.empty();
        time.ifPresent(column::add);
        column.add(made.all());
        if (page.open() && page.begun() && desk.times().isOver(page.end())) {
            column.add(new TimeSheet(page, desk, () -> show(page.id())));
        }
        if (page.state() == CoachingState.SIGNED && page.side() == Side.AGENT) {
            var goal = CoachingNavigation.goalFrom(page.id(), getTranslation("coaching.session.goal"));
            goal.addClassNames("hb-button", "coaching-session__goal");
            column.add(goal);
        }
        return column;
    }

    private Sheet cancelled(CoachingPage.CancelledCard cancelled) {
        var sheet = new Sheet(
                new H2(getTranslation(
                        cancelled.byMe() ? "coaching.session.cancelledByMe" : "coaching.session.cancelledByThem")),
                new Paragraph(cancelled.reason().orElseGet(() -> getTranslation("coaching.session.noReason"))));
        cancelled
                .instead()
                .map(id -> CoachingNavigation.sessionButton(id, getTranslation("coaching.session.instead")))
                .ifPresent(sheet::add);
        return sheet;
    }

    private void check(CheckCommitment command) {
        desk.commitments().check(command);
        shown.ifPresent(page -> {
            pack = desk.pages().pack(page.id(), getLocale());
            body.replace(body.getComponentAt(0), aside(page));
            show(page.id());
        });
    }

    private void sign() {
        shown.ifPresent(page -> parts.ifPresent(part -> part.refusing(() -> {
            desk.grow().sign(page.id(), page.revision());
            show(page.id());
        })));
    }

    private void reopen() {
        shown.ifPresent(page -> parts.ifPresent(part -> part.refusing(() -> {
            desk.grow().reopen(page.id());
            show(page.id());
        })));
    }
}
