package org.huddleboard.tips.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.Roles;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.application.ChangeTip;
import org.huddleboard.tips.application.TipReading;
import org.huddleboard.tips.application.TipWords;
import org.huddleboard.tips.application.TipWriting;

/** Giving a tip other words; those before stay readable, and the new ones are checked. */
@Route(TipsNavigation.CHANGE)
@PageTitle("Change a tip")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class ChangeTipView extends TipDesk implements BeforeEnterObserver {
    private final transient TipWriting writing;
    private final transient TipReading reading;
    private final transient Drafts drafts;
    private Optional<TipId> tip = Optional.empty();

    ChangeTipView(TipWriting writing, TipReading reading, Drafts drafts, Memberships memberships, CurrentMember me) {
        super(drafts, memberships, me);
        this.writing = writing;
        this.reading = reading;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = reading.open(TipsNavigation.id(event.getRouteParameters()));
        if (!details.mayChange()) {
            throw new NotFound();
        }
        var card = details.card();
        tip = Optional.of(card.id());
        var place = "tips/change/" + card.id();
        var open = lay(getTranslation("tips.change.headline", card.title()), place, getTranslation("tips.change.send"));
        open.form().begin(card, drafts.find(place).isPresent());
    }

    @Override
    TipId post(TipWords words) {
        var changed = tip.orElseThrow(NotFound::new);
        writing.change(new ChangeTip(changed, words));
        return changed;
    }
}
