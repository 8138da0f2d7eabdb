package org.huddleboard.improvement.ui.idea;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.huddleboard.improvement.IdeaState;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.application.idea.IdeaCard;
import org.huddleboard.improvement.application.idea.IdeaPage;
import org.huddleboard.improvement.application.idea.IdeaReading;
import org.huddleboard.improvement.application.idea.IdeaService;
import org.huddleboard.improvement.ui.parts.ImproveDesk;
import org.huddleboard.improvement.ui.parts.Tab;
import org.huddleboard.kpi.TeamChange;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PrimaryButton;

/** The team's ideas, from left to right as far as they have come: brought, on trial, measured, decided. */
@Route(IdeaNavigation.BOARD)
@PageTitle("Improve")
@Menu(order = 81, title = "Improve", icon = "change")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.SITE_MANAGER})
class IdeasView extends Main implements BeforeEnterObserver {
    static final int AT_MOST = 100;
    private static final List<List<IdeaState>> COLUMNS = List.of(
            List.of(IdeaState.IDEA),
            List.of(IdeaState.TRIAL),
            List.of(IdeaState.MEASURED),
            List.of(IdeaState.ADOPTED, IdeaState.DROPPED));

    private final transient IdeaReading reading;
    private final transient IdeaService ideas;
    private final transient ImproveDesk desk;
    private final transient TeamChange figures;
    private final PageHead head = new PageHead();
    private final Div forms = new Div();
    final Div board = new Div();
    final PrimaryButton bring = new PrimaryButton(getTranslation("improvement.idea.bring"), Glyph.PLUS, _ -> open());
    private final EmptyState nothing = new EmptyState(
                    getTranslation("improvement.idea.empty"), getTranslation("improvement.idea.emptyWhy"))
            .shape(CardKind.CHANGE, CardKind.CHANGE);
    private final ValueSignal<Optional<TeamId>> team = new ValueSignal<>(Optional.empty());
    private Optional<IssueId> about = Optional.empty();
    private boolean asked;

    IdeasView(IdeaReading reading, IdeaService ideas, ImproveDesk desk, TeamChange figures) {
        this.reading = reading;
        this.ideas = ideas;
        this.desk = desk;
        this.figures = figures;
        addClassName("ideas-view");
        forms.addClassName("ideas-view__forms");
        board.addClassName("ideas-view__board");
        bring.addClassName("ideas-view__bring");
        head.right(desk.tabs(Tab.IDEAS), bring);
        add(head, forms, nothing, board);
        Signal.effect(this, () -> team.get().ifPresentOrElse(this::show, this::noTeam));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        about = parameters.getSingleParameter(IdeaNavigation.ISSUE).map(IdeaNavigation::issue);
        asked = about.isPresent()
                || parameters.getSingleParameter(IdeaNavigation.BRING).isPresent();
        team.set(desk.team());
    }

    private void noTeam() {
        head.finding(getTranslation("improvement.noTeamHere"));
        bring.setVisible(false);
        nothing.setVisible(false);
    }

    private void show(TeamId id) {
        desk.listen(id);
        var page = reading.page(id, AT_MOST);
        head.finding(finding(page));
        head.under(page.team().name());
        bring.setVisible(page.maySuggest());
        nothing.setVisible(page.ideas().isEmpty());
        board.setVisible(!page.ideas().isEmpty());
        board.removeAll();
        COLUMNS.forEach(states -> board.add(new IdeaColumn(states, page.in(states), figures)));
        if (asked && page.maySuggest()) {
            asked = false;
            open();
        }
    }

    private String finding(IdeaPage page) {
        var over = page.ideas().stream()
                .flatMap(idea -> idea.trial().stream())
                .filter(IdeaCard.TrialDays::isOver)
                .count();
        if (over > 0) {
            return getTranslation("improvement.idea.finding.over", over);
        }
        return getTranslation(
                "improvement.idea.finding",
                page.in(COLUMNS.get(1)).size(),
                page.ideas().stream()
                        .filter(idea -> idea.state() == IdeaState.ADOPTED)
                        .count());
    }

    /** The form above the board; what is typed is kept. */
    void open() {
        team.peek().filter(_ -> forms.getComponentCount() == 0).ifPresent(id -> {
            var form = new BringForm(id, about, desk.keeper("idea/" + id), ideas::bring, this::close);
            forms.add(form);
            form.title.focus();
        });
    }

    private void close() {
        about = Optional.empty();
        forms.removeAll();
    }
}
