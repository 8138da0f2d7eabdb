package org.huddleboard.feedback.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.i18n.When;

/** The desk, opened for a feedback card. */
@Route("feedback/give")
@PageTitle("Give feedback")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class GiveFeedbackView extends ComposerView {
    GiveFeedbackView(Desk desk, When when) {
        super(FeedbackModel.SBI, desk, when);
    }
}
