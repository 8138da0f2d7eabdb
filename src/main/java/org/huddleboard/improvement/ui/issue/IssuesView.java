package org.huddleboard.improvement.ui.issue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.huddleboard.improvement.application.issue.IssuePage;
import org.huddleboard.improvement.application.issue.IssueReading;
import org.huddleboard.improvement.application.issue.IssueService;
import org.huddleboard.improvement.ui.parts.ImproveDesk;
import org.huddleboard.improvement.ui.parts.Tab;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;

/** What gets in the team's way: what most people named first, with what was answered; at the right one says more. */
@Route("improvement/issues")
@PageTitle("In the way")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.SITE_MANAGER})
class IssuesView extends Main implements BeforeEnterObserver {
    static final String TEAM = "team";

    private final transient IssueReading reading;
    private final transient IssueService issues;
    private final transient ImproveDesk desk;
    private final PageHead head = new PageHead();
    private final Div lists = new Div();
    private final Div body = new Div(lists);
    final IssueList open;
    final IssueList settled;
    private final EmptyState nothing = new EmptyState(
                    getTranslation("improvement.issue.empty"), getTranslation("improvement.issue.emptyWhy"))
            .shape(CardKind.CHANGE, CardKind.CHANGE);
    private final ValueSignal<Optional<TeamId>> team = new ValueSignal<>(Optional.empty());
    Optional<SayForm> form = Optional.empty();

    IssuesView(IssueReading reading, IssueService issues, ImproveDesk desk) {
        this.reading = reading;
        this.issues = issues;
        this.desk = desk;
        addClassName("issues-view");
        var steps = new IssueSteps(issues, desk);
        open = new IssueList(getTranslation("improvement.issue.open"), steps);
        settled = new IssueList(getTranslation("improvement.issue.settled"), steps);
        body.addClassName("issues-view__body");
        lists.addClassName("issues-view__lists");
        lists.add(nothing, open, settled);
        head.right(desk.tabs(Tab.ISSUES));
        add(head, body);
        Signal.effect(this, () -> team.get().ifPresentOrElse(this::show, this::noTeam));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEAM)
                .map(IssuesView::teamNamed)
                .ifPresent(desk::choose);
        team.set(desk.team());
    }

    private static TeamId teamNamed(String id) {
        try {
            return TeamId.of(id);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }

    private void noTeam() {
        head.finding(getTranslation("improvement.noTeamHere"));
        body.setVisible(false);
    }

    private void show(TeamId id) {
        desk.listen(id);
        var page = reading.page(id);
        body.setVisible(true);
        head.finding(finding(page));
        head.under(page.team().name());
        nothing.setVisible(page.open().isEmpty() && page.settled().isEmpty());
        open.show(page, page.open());
        settled.show(page, page.settled());
        if (page.maySay() && form.isEmpty()) {
            var made = new SayForm(id, desk.keeper("issue/" + id), issues::say);
            body.add(made);
            form = Optional.of(made);
        }
    }

    private String finding(IssuePage page) {
        if (page.open().isEmpty()) {
            return getTranslation("improvement.issue.findingNone");
        }
        var top = page.open().getFirst();
        return top.count().isPresent()
                ? getTranslation("improvement.issue.finding", top.count().get().people(), top.words())
                : getTranslation("improvement.issue.findingOpen", page.open().size());
    }
}
