package org.huddleboard.goals.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huddleboard.goals.RoleProfile;
import org.huddleboard.goals.application.profile.ProfilePage;
import org.huddleboard.goals.application.profile.ProfileReading;
import org.huddleboard.goals.ui.DayWords;
import org.huddleboard.goals.ui.GrowthWays;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.Sheet;

/** What other roles ask for beside my latest self-audit, and what is still missing. Mine alone. */
@Route("goals/profile")
@PageTitle("Role profiles")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER})
class ProfileView extends Main implements BeforeEnterObserver {
    private static final String ROLE = "role";

    private final transient ProfileReading reading;
    private final transient DayWords days;
    private final PageHead head = new PageHead();
    private final ChoiceBar<RoleProfile> roles;
    final Div body = new Div();

    ProfileView(ProfileReading reading, DayWords days) {
        this.reading = reading;
        this.days = days;
        addClassName("profile-view");
        roles = new ChoiceBar<>(List.of(RoleProfile.values()), role -> getTranslation("goals.profile.role." + role));
        roles.setAriaLabel(getTranslation("goals.profile.roles"));
        roles.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                to(event.getValue());
            }
        });
        body.addClassName("profile-view__body");
        add(head, new GrowthWays(GrowthWays.Way.PROFILE), roles, body);
    }

    private static void to(RoleProfile role) {
        UI.getCurrentOrThrow()
                .navigate(
                        ProfileView.class,
                        RouteParameters.empty(),
                        QueryParameters.of(ROLE, role.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getLocation().getQueryParameters().getSingleParameter(ROLE);
        var role = Arrays.stream(RoleProfile.values())
                .filter(each -> named.filter(each.name()::equalsIgnoreCase).isPresent())
                .findFirst()
                .orElse(RoleProfile.LEADER);
        roles.setValue(role);
        show(reading.beside(role));
    }

    private void show(ProfilePage page) {
        body.removeAll();
        var role = getTranslation("goals.profile.role." + page.role());
        if (page.rated().isEmpty()) {
            head.finding(getTranslation("goals.profile.title"));
            head.under("");
            body.add(unrated());
            return;
        }
        head.finding(
                page.gaps() == 0
                        ? getTranslation("goals.profile.findingNone", role)
                        : getTranslation("goals.profile.finding", role, page.gaps()));
        head.under(page.rated()
                .map(day -> getTranslation("goals.profile.by", days.say(day, getLocale())))
                .orElse(""));
        body.add(rows(page, role), new AudienceLine(getTranslation("goals.audit.sees")));
    }

    private Component rows(ProfilePage page, String role) {
        var list = new UnorderedList();
        list.addClassName("profile-view__rows");
        page.lines().stream().map(ProfileRow::new).forEach(list::add);
        return new Sheet(new H2(getTranslation("goals.profile.asks", role)), list);
    }

    private Component unrated() {
        var begin = new Anchor("goals/audit", getTranslation("goals.profile.audit"));
        begin.addClassNames("hb-button", "hb-button--primary");
        return new EmptyState(getTranslation("goals.profile.empty"), getTranslation("goals.profile.emptyWhy"))
                .step(begin)
                .shape(CardKind.TASK);
    }
}
