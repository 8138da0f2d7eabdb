package org.huddleboard.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.huddleboard.people.application.AcceptInvitation;
import org.huddleboard.people.application.InvitationService;
import org.huddleboard.people.application.InvitationService.InvitedPerson;
import org.huddleboard.shared.ui.Doorway;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Told;

/** Where an invited person chooses a password; the link opens once. */
@Route(value = "invitation/:secret", autoLayout = false)
@PageTitle("Welcome")
@AnonymousAllowed
class InvitationView extends Doorway implements BeforeEnterObserver {
    private final transient InvitationService invitations;

    InvitationView(InvitationService invitations) {
        this.invitations = invitations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElse("");
        invitations.invited(secret).ifPresentOrElse(person -> welcome(person, secret), this::tooLate);
    }

    private void welcome(InvitedPerson person, String secret) {
        var password = new PasswordStep(getTranslation("people.invitation.password"));
        var open = new PrimaryButton(getTranslation("people.invitation.open"), _ -> {
            var fields = Map.of("password", password);
            var accept = new AcceptInvitation(secret, password.getValue());
            if (Told.at(this, fields, () -> invitations.accept(accept))) {
                done(person);
            }
        });
        show(
                new H1(getTranslation("people.invitation.headline", person.name())),
                new Paragraph(getTranslation("people.invitation.under", person.username())),
                password,
                open);
        password.focus();
    }

    private void done(InvitedPerson person) {
        var way = new Anchor("login", getTranslation("people.invitation.signIn"));
        way.addClassNames("hb-button", "hb-button--primary");
        way.setRouterIgnore(true);
        show(
                new H1(getTranslation("people.invitation.done")),
                new Paragraph(getTranslation("people.invitation.doneUnder", person.username())),
                way);
    }

    private void tooLate() {
        show(
                new H1(getTranslation("people.invitation.late")),
                new Paragraph(getTranslation("people.invitation.lateWhy")),
                new Anchor("login", getTranslation("people.invitation.signIn")));
    }
}
