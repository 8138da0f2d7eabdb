package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.format.TextStyle;
import java.util.List;
import org.huddleboard.feedback.application.inbox.TeamShare;
import org.huddleboard.feedback.application.inbox.TeamShareService;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.home.HomePart;

/** On a leader's My shift: what part of the critical feedback the team says is about how all of us work. */
@SpringComponent
class HomeTeamShare implements HomePart {
    private static final int ORDER = 35;

    private final TeamShareService shares;
    private final Access access;

    HomeTeamShare(TeamShareService shares, Access access) {
        this.shares = shares;
        this.access = access;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        var told = access.may(Action.FEEDBACK_READ_TEAM) ? shares.shares() : List.<TeamShare>of();
        return told.isEmpty() ? List.of() : List.of(sheet(told));
    }

    private static Sheet sheet(List<TeamShare> shares) {
        var sheet = new Sheet(ItemWords.say("feedback.inbox.team.heading"));
        sheet.addClassName("team-share");
        shares.forEach(share -> sheet.add(new Paragraph(sentence(share))));
        sheet.add(new AudienceLine(ItemWords.say("feedback.inbox.team.audience")));
        return sheet;
    }

    private static String sentence(TeamShare share) {
        var month = share.from()
                .getMonth()
                .getDisplayName(TextStyle.FULL, UI.getCurrentOrThrow().getLocale());
        var key = share.thisMonth() ? "feedback.inbox.team.now." : "feedback.inbox.team.before.";
        return ItemWords.say(key + share.bound(), share.team(), share.percent(), share.items(), month);
    }

    /** It moves once a week: nothing to listen to. */
    @Override
    public List<Signal<Long>> changes() {
        return List.of();
    }
}
