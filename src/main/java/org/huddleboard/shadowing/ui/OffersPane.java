package org.huddleboard.shadowing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.huddleboard.shadowing.ShadowingSessionId;
import org.huddleboard.shadowing.application.OfferSlot;
import org.huddleboard.shadowing.application.SessionEntry;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Sheet;

/** For a host: offer a half hour, see who sits beside me, take an offer back. */
class OffersPane extends Div {
    private final transient ShadowingDesk desk;
    final SessionRowList rows;
    private final Sheet list = new Sheet();
    private final Div nothing = new Div();
    private final Span said = new Span();
    private final Div form = new Div();
    private transient Optional<OfferForm> offering = Optional.empty();
    private transient List<SessionEntry> shown = List.of();

    OffersPane(ShadowingDesk desk) {
        this.desk = desk;
        addClassName("offers-pane");
        rows = new SessionRowList(desk, false, this::takeBack);
        said.addClassName("offers-pane__said");
        said.getElement().setAttribute("role", "status");
        list.add(new H2(getTranslation("shadowing.offer.mine")), rows);
        add(form, said, list, nothing);
    }

    /** Answers how many sessions I offer. */
    int show() {
        if (offering.isEmpty()) {
            var built = new OfferForm(desk, desk.nextWorkingDay(), this::offer);
            form.add(built);
            offering = Optional.of(built);
        }
        var mine = desk.hosting().mine();
        if (!mine.equals(shown) || mine.isEmpty()) {
            lay(mine);
        }
        return mine.size();
    }

    private void lay(List<SessionEntry> mine) {
        shown = mine;
        rows.show(mine);
        list.setVisible(!mine.isEmpty());
        nothing.removeAll();
        if (mine.isEmpty()) {
            nothing.add(
                    new EmptyState(getTranslation("shadowing.offer.none"), getTranslation("shadowing.offer.noneWhy"))
                            .shape(CardKind.TASK));
        }
    }

    private void offer(OfferSlot command) {
        desk.offers().offer(command);
        lay(desk.hosting().mine());
    }

    private void takeBack(ShadowingSessionId session, String reason) {
        desk.offers().takeBack(session, reason);
        said.setText(getTranslation("shadowing.list.takenBack"));
        lay(desk.hosting().mine());
    }

    Optional<OfferForm> offering() {
        return offering;
    }
}
