package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.Footer;
import org.huddleboard.goals.GoalState;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.CardButton;

/** Who can see the goal, the switch for it, and the way to give it up. */
class GoalFoot extends Footer {
    GoalFoot(GoalPage page, GoalDesk desk) {
        addClassName("goal-foot");
        var card = page.card();
        add(new AudienceLine(getTranslation(card.shared() ? "goals.sees.leader" : "goals.sees.me")));
        var share = new CardButton(getTranslation(card.shared() ? "goals.share.stop" : "goals.share.start")).soft();
        share.addClickListener(_ -> desk.plans().share(card.id(), !card.shared()));
        add(share);
        if (card.state() == GoalState.DO || card.state() == GoalState.PLAN) {
            var drop = new CardButton(getTranslation("goals.drop")).soft();
            drop.addClickListener(_ -> {
                var sure = new CardButton(getTranslation("goals.dropSure"));
                sure.addClickListener(_ -> desk.plans().drop(card.id()));
                replace(drop, sure);
                sure.focus();
            });
            add(drop);
        }
    }
}
