package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.ShadowingBookingId;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.ShadowingTopics;
import org.huddleboard.shadowing.application.SessionPage;
import org.huddleboard.shadowing.application.SessionPage.DebriefCard;
import org.huddleboard.shadowing.application.SessionPage.Standing;
import org.huddleboard.shadowing.application.SessionPages;
import org.huddleboard.shadowing.application.WriteDebrief;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.Sheet;

/** One session: what to listen for, then the debrief and its two signatures. To others than those in it, it is not there. */
@Route(ShadowingNavigation.SESSION)
@PageTitle("Shadowing")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.PLANNER, Roles.SITE_MANAGER
})
class SessionView extends Main implements HasUrlParameter<String> {
    private final transient SessionPages pages;
    private final transient ShadowingDesk desk;
    private final transient LiveTopics live;
    private final transient CurrentMember me;
    private final PageHead head = new PageHead();
    final Div body = new Div();
    private transient Optional<SessionPage> shown = Optional.empty();

    SessionView(SessionPages pages, ShadowingDesk desk, LiveTopics live, CurrentMember me) {
        this.pages = pages;
        this.desk = desk;
        this.live = live;
        this.me = me;
        addClassName("session-view");
        body.addClassName("session-view__body");
        head.right(ShadowingNavigation.week(getTranslation("shadowing.session.back")));
        add(head, body);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        var id = ShadowingNavigation.sessionId(parameter);
        show(id);
        var mine = live.revision(ShadowingTopics.of(me.id()));
        Signal.effect(this, () -> {
            mine.get();
            show(id);
        });
    }

    /** Lays the page anew where it has changed: a form that is being filled in stays as it is. */
    private void show(ShadowingSessionId id) {
        var page = pages.open(id);
        if (shown.filter(page::equals).isPresent()) {
            return;
        }
        shown = Optional.of(page);
        head.finding(getTranslation(
                "shadowing.session.headline." + page.standing(),
                desk.words().kind(page.rung(), page.skill(), getLocale()),
                page.standing() == Standing.GUEST ? host(page) : guests(page)));
        head.under(desk.words().span(page.start(), page.end(), getLocale()));
        body.removeAll();
        body.add(listenFor(page), after(page));
    }

    private String host(SessionPage page) {
        return page.host().map(Person::firstName).orElseGet(() -> getTranslation("shadowing.session.somebody"));
    }

    private String guests(SessionPage page) {
        var guests = page.debriefs().stream()
                .map(debrief -> debrief.guest().firstName())
                .collect(Collectors.joining(", "));
        return guests.isEmpty() ? getTranslation("shadowing.session.nobody") : guests;
    }

    private Component listenFor(SessionPage page) {
        var list = new OrderedList();
        desk.words().listenFor(page.rung(), getLocale()).forEach(each -> list.add(new ListItem(each)));
        var sheet = new Sheet(
                new H2(getTranslation("shadowing.session.listenFor")),
                list,
                new Paragraph(getTranslation("shadowing.session.aim", page.aim())));
        sheet.addClassName("session-view__listen");
        return sheet;
    }

    private Component after(SessionPage page) {
        var column = new Div();
        column.addClassName("session-view__after");
        if (page.cancelledBecause().isPresent()) {
            var reason = page.cancelledBecause().get();
            column.add(note(
                    getTranslation("shadowing.session.cancelled"),
                    reason.isBlank() ? getTranslation("shadowing.session.noReason") : reason));
        }
        page.debriefs().forEach(debrief -> column.add(debrief(page, debrief)));
        if (page.debriefs().isEmpty() && page.cancelledBecause().isEmpty()) {
            column.add(ahead(page));
        }
        return column;
    }

    private Component debrief(SessionPage page, DebriefCard debrief) {
        if (debrief.record().isPresent()) {
            return new RecordSheet(
                    page, debrief, debrief.record().get(), desk.words(), () -> sign(page.id(), debrief.booking()));
        }
        if (!page.begun()) {
            return ahead(page);
        }
        return page.standing() == Standing.GUEST
                ? new DebriefForm(
                        debrief.booking(),
                        host(page),
                        desk.keeper("shadowing/debrief/" + debrief.booking()),
                        command -> write(page.id(), command))
                : note(
                        getTranslation(
                                "shadowing.debrief.headingOf", debrief.guest().firstName()),
                        getTranslation(
                                "shadowing.debrief.waits", debrief.guest().firstName()));
    }

    private Component ahead(SessionPage page) {
        return note(
                getTranslation("shadowing.session.ahead"),
                getTranslation(
                        "shadowing.session.aheadWhy." + page.standing(),
                        page.rung().number()));
    }

    private static Sheet note(String heading, String words) {
        return new Sheet(new H2(heading), new Paragraph(words));
    }

    private void write(ShadowingSessionId id, WriteDebrief command) {
        desk.debriefs().write(command);
        show(id);
    }

    private void sign(ShadowingSessionId id, ShadowingBookingId booking) {
        desk.debriefs().sign(booking);
        show(id);
    }
}
