package org.huddleboard.goals.ui.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.huddleboard.goals.TeamAims.Aim;
import org.huddleboard.goals.application.aim.AimService;
import org.huddleboard.goals.ui.GoalNavigation;
import org.huddleboard.people.Team;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.ui.PageHead;

/** What teams and their site are after, said by whoever answers for them; members’ goals serve it. */
@Route(GoalNavigation.AIMS)
@PageTitle("Goals")
@RolesAllowed({Roles.LEADER, Roles.SITE_MANAGER})
class AimsView extends Main {
    private final transient AimService aims;
    private final Div sheets = new Div();

    AimsView(AimService aims) {
        this.aims = aims;
        addClassName("aims-view");
        var head = new PageHead(getTranslation("goals.aims.headline"));
        head.under(getTranslation("goals.aims.under"));
        sheets.addClassName("aims-view__sheets");
        add(head, sheets);
        show();
    }

    private void show() {
        sheets.removeAll();
        var teams = aims.mine();
        var sites = new LinkedHashMap<SiteId, Team>();
        teams.keySet().forEach(team -> sites.putIfAbsent(team.site(), team));
        sites.values().stream()
                .filter(team -> aims.mayForSite(team.site()))
                .forEach(team -> sheets.add(new AimSheet(
                        team.siteName(),
                        team.site(),
                        Optional.empty(),
                        wide(teams.getOrDefault(team, List.of()), true),
                        aims,
                        this::show)));
        teams.forEach((team, said) -> sheets.add(
                new AimSheet(team.name(), team.site(), Optional.of(team.id()), wide(said, false), aims, this::show)));
    }

    private static List<Aim> wide(List<Aim> said, boolean wide) {
        return said.stream().filter(aim -> aim.wide() == wide).toList();
    }
}
