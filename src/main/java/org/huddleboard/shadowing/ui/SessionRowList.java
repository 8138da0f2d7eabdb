package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.huddleboard.people.Person;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.SessionEntry;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.PersonMark;

/** Sessions one below the other, each with the way to take it back and to say why. One listener for all rows. */
class SessionRowList extends UnorderedList {
    private static final String TAKE_BACK = "take-back";
    private static final String CONFIRM = "confirm";
    private static final String LEAVE = "leave";
    private static final String ACTION = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";

    private final transient ShadowingDesk desk;
    private final transient BiConsumer<ShadowingSessionId, String> takeBack;
    private final boolean withHost;
    private transient List<SessionEntry> shown = List.of();
    private transient Optional<ShadowingSessionId> asking = Optional.empty();
    private final TextField reason = new TextField(getTranslation("shadowing.list.reason"));

    SessionRowList(ShadowingDesk desk, boolean withHost, BiConsumer<ShadowingSessionId, String> takeBack) {
        this.desk = desk;
        this.withHost = withHost;
        this.takeBack = takeBack;
        addClassName("session-rows");
        reason.setMaxLength(200);
        reason.addClassName("session-rows__reason");
        getElement()
                .addEventListener(
                        "click",
                        event -> act(
                                event.getEventData().get(ACTION).asString(),
                                ShadowingNavigation.sessionId(
                                        event.getEventData().get(REF).asString())))
                .addEventData(ACTION)
                .addEventData(REF)
                .setFilter(ON_A_BUTTON);
    }

    void show(List<SessionEntry> sessions) {
        shown = sessions;
        removeAll();
        sessions.forEach(session -> add(row(session)));
    }

    void act(String action, ShadowingSessionId id) {
        switch (action) {
            case TAKE_BACK -> ask(Optional.of(id));
            case LEAVE -> ask(Optional.empty());
            case CONFIRM -> confirm(id);
            default -> throw new IllegalArgumentException("no such action on a session");
        }
    }

    private void ask(Optional<ShadowingSessionId> about) {
        asking = about;
        reason.clear();
        reason.setInvalid(false);
        show(shown);
        if (about.isPresent()) {
            reason.focus();
        }
    }

    private void confirm(ShadowingSessionId id) {
        try {
            takeBack.accept(id, reason.getValue());
            asking = Optional.empty();
        } catch (BrokenRule refusal) {
            reason.setErrorMessage(
                    getTranslation(refusal.key(), refusal.arguments().toArray()));
            reason.setInvalid(true);
        }
    }

    private ListItem row(SessionEntry session) {
        var when = new Span(when(session));
        when.addClassName("session-rows__when");
        var what = new Span(desk.words().kind(session.rung(), session.skill(), getLocale()));
        what.addClassName("session-rows__what");
        var who = new Span(who(session));
        who.addClassName("session-rows__who");
        var said = new Div(when, what, who);
        said.addClassName("session-rows__said");
        var row = new ListItem();
        row.addClassName("session-rows__row");
        if (withHost) {
            session.host().ifPresent(host -> row.add(mark(host)));
        }
        row.add(said);
        row.add(asking.filter(session.id()::equals).isPresent() ? question(session) : buttons(session));
        return row;
    }

    private String when(SessionEntry session) {
        var zone = desk.zone();
        return desk.words().span(session.start().atZone(zone), session.end().atZone(zone), getLocale());
    }

    private String who(SessionEntry session) {
        var guests = session.taken().stream().map(this::guest).collect(Collectors.joining(", "));
        var beside = guests.isEmpty()
                ? getTranslation("shadowing.list.nobody", session.seats())
                : getTranslation(withHost ? "shadowing.list.guestsOf" : "shadowing.list.guests", guests);
        var host = session.host().map(Person::name).orElse("");
        return withHost ? getTranslation("shadowing.slot.kind", host, beside) : beside;
    }

    private String guest(SessionEntry.Seat seat) {
        return seat.bookedBy()
                .map(booker -> getTranslation("shadowing.list.bookedBy", seat.name(), booker))
                .orElseGet(seat::name);
    }

    private static PersonMark mark(Person host) {
        return new PersonMark(host.initials(), host.name(), host.hue()).silent();
    }

    private Component buttons(SessionEntry session) {
        var buttons = new Div();
        buttons.addClassName("session-rows__buttons");
        if (!withHost && !session.taken().isEmpty()) {
            var open = ShadowingNavigation.session(session.id(), getTranslation("shadowing.list.open"));
            open.getElement().setAttribute("aria-label", getTranslation("shadowing.list.openLabel", when(session)));
            buttons.add(open);
        }
        var back = new CardButton(getTranslation("shadowing.list.takeBack"))
                .setAction(TAKE_BACK, session.id().toString());
        back.setAriaLabel(getTranslation("shadowing.list.takeBackLabel", when(session)));
        buttons.add(back);
        return buttons;
    }

    private Component question(SessionEntry session) {
        var id = session.id().toString();
        var question = new Div(
                reason,
                new CardButton(getTranslation("shadowing.list.confirm"))
                        .primary()
                        .setAction(CONFIRM, id),
                new CardButton(getTranslation("shadowing.list.leave")).soft().setAction(LEAVE, id));
        question.addClassName("session-rows__question");
        return question;
    }

    TextField reason() {
        return reason;
    }
}
