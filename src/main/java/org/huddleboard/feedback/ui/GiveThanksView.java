package org.huddleboard.feedback.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.i18n.When;

/** The desk, opened for thanks: a name and a sentence. */
@Route("feedback/thanks")
@PageTitle("Say thanks")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class GiveThanksView extends ComposerView {
    GiveThanksView(Desk desk, When when) {
        super(FeedbackModel.THANKS, desk, when);
    }
}
