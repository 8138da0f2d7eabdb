package org.huddleboard.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.ui.CardStack;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.home.HomePart.Place;

/** Beside the desktop of calls: one card at a time. A card that came meanwhile waits below; nothing moves. */
@Route(value = "panel", autoLayout = false)
@PageTitle("Between two calls")
@PermitAll
class PanelView extends Main {
    private static final String THANK = "feedback/thanks";

    private final transient HomeParts parts;
    private final transient Access access;
    private final Div place = new Div();
    private final Span time = new Span();
    private final Span count = new Span();
    private Optional<Component> shown = Optional.empty();

    PanelView(HomeParts parts, LiveTopics live, Access access, Memberships memberships, CurrentMember me, Clock clock) {
        this.parts = parts;
        this.access = access;
        addClassName("panel-view");
        place.addClassName("panel-view__place");
        add(head(), place, foot());
        var zone = memberships.zoneOf(me.id());
        Signal.effect(time, () -> {
            live.revision(MinuteTick.TOPIC).get();
            time.setText(LocalTime.ofInstant(clock.instant(), zone)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString());
        });
        var changes = parts.changesAt(Place.NEED);
        if (changes.isEmpty()) {
            show();
        } else {
            Signal.effect(place, () -> {
                changes.forEach(Signal::get);
                show();
            });
        }
    }

    private Header head() {
        var sign = new Span();
        sign.addClassName("hb-sign");
        var brand = new Anchor("", sign);
        brand.getElement().setAttribute("aria-label", getTranslation("shell.top.home"));
        time.addClassName("panel-view__time");
        var head = new Header(brand, new H1(getTranslation("shell.panel.title")), time);
        head.addClassName("panel-view__head");
        return head;
    }

    private Footer foot() {
        var foot = new Footer(count);
        foot.addClassName("panel-view__foot");
        if (access.may(Action.FEEDBACK_GIVE)) {
            var thank = new Anchor(THANK, Glyph.HEART.icon(), new Span(getTranslation("shell.panel.thank")));
            thank.addClassName("panel-view__thank");
            foot.add(thank);
        }
        return foot;
    }

    /** The card in front stays as long as it is still to be done, word for word the same one. */
    private void show() {
        var cards = parts.at(Place.NEED);
        var kept = shown.filter(front -> cards.stream().anyMatch(card -> same(card, front)));
        count.setText(cards.isEmpty() ? "" : getTranslation("shell.panel.count", place(kept, cards), cards.size()));
        if (kept.isEmpty()) {
            shown = cards.stream().findFirst();
            place.removeAll();
            place.add(shown.map(front ->
                            (Component) new CardStack(front, NeedStack.kinds(cards.subList(1, cards.size()))))
                    .orElseGet(this::nothing));
        }
    }

    private static int place(Optional<Component> kept, List<Component> cards) {
        return kept.map(front -> 1
                        + cards.indexOf(cards.stream()
                                .filter(card -> same(card, front))
                                .findFirst()
                                .orElseThrow()))
                .orElse(1);
    }

    private static boolean same(Component one, Component other) {
        return one.getElement().getTextRecursively().equals(other.getElement().getTextRecursively());
    }

    private Component nothing() {
        return new EmptyState(getTranslation("shell.panel.none"), getTranslation("shell.panel.noneWhy"));
    }
}
