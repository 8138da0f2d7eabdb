package org.huddleboard.tips.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.huddleboard.drafts.Drafts;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.Roles;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.application.TipWords;
import org.huddleboard.tips.application.TipWriting;
import org.huddleboard.tips.application.WriteTip;

/** Writing a tip down so that it helps all of the site. */
@Route(TipsNavigation.WRITE)
@PageTitle("Write a tip")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class WriteTipView extends TipDesk {
    private final transient TipWriting writing;
    private final UUID clientKey = UUID.randomUUID();
    final transient Open open;

    WriteTipView(TipWriting writing, Drafts drafts, Memberships memberships, CurrentMember me) {
        super(drafts, memberships, me);
        this.writing = writing;
        open = lay(getTranslation("tips.write.headline"), TipsNavigation.WRITE, getTranslation("tips.write.send"));
    }

    @Override
    TipId post(TipWords words) {
        return writing.write(new WriteTip(clientKey, words));
    }
}
