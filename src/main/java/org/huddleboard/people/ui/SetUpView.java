package org.huddleboard.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Map;
import org.huddleboard.people.application.SetUp;
import org.huddleboard.people.application.SetUpService;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.ui.Doorway;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Told;

/** The first start: a site, a team and the first administrator, by a link that opens once. */
@Route(value = "set-up/:secret", autoLayout = false)
@PageTitle("Set up")
@AnonymousAllowed
class SetUpView extends Doorway implements BeforeEnterObserver {
    private static final ZoneId FIRST_GUESS = ZoneId.of("Europe/London");

    private final transient SetUpService setUps;
    private final TextField site = field("site");
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final TextField team = field("team");
    private final TextField name = field("name");
    private final TextField username = field("username");
    private final PasswordStep password = new PasswordStep(getTranslation("people.setUp.password"));

    SetUpView(SetUpService setUps) {
        this.setUps = setUps;
        zone.setLabel(getTranslation("people.setUp.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setValue(FIRST_GUESS);
        zone.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElse("");
        if (!setUps.isOpen(secret)) {
            throw new NotFound();
        }
        show(
                new H1(getTranslation("people.setUp.headline")),
                new Paragraph(getTranslation("people.setUp.under")),
                site,
                zone,
                team,
                name,
                username,
                password,
                new PrimaryButton(getTranslation("people.setUp.button"), _ -> setUp(secret)));
        site.focus();
    }

    private void setUp(String secret) {
        var fields = Map.of("site", site, "team", team, "name", name, "username", username, "password", password);
        var first = new SetUp(
                secret,
                site.getValue(),
                zone.getOptionalValue().orElse(FIRST_GUESS),
                team.getValue(),
                name.getValue(),
                username.getValue(),
                password.getValue());
        if (Told.at(this, fields, () -> setUps.setUp(first))) {
            var way = new Anchor("login", getTranslation("people.invitation.signIn"));
            way.addClassNames("hb-button", "hb-button--primary");
            way.setRouterIgnore(true);
            show(
                    new H1(getTranslation("people.setUp.done")),
                    new Paragraph(getTranslation("people.setUp.doneUnder", username.getValue())),
                    way);
        }
    }

    private TextField field(String what) {
        var field = new TextField(getTranslation("people.setUp." + what));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }
}
