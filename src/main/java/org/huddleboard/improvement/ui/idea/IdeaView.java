package org.huddleboard.improvement.ui.idea;

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
import org.huddleboard.improvement.IdeaId;
import org.huddleboard.improvement.application.idea.IdeaDetails;
import org.huddleboard.improvement.application.idea.IdeaReading;
import org.huddleboard.improvement.ui.parts.ImproveDesk;
import org.huddleboard.improvement.ui.parts.Said;
import org.huddleboard.improvement.ui.parts.Tab;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;

/** One idea from its first line to what came of it: words, steps, figures before and after, and the next step. */
@Route(IdeaNavigation.PAGE)
@PageTitle("Idea")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH, Roles.SITE_MANAGER})
class IdeaView extends Main implements BeforeEnterObserver {
    private final transient IdeaReading reading;
    private final transient ImproveDesk desk;
    private final transient IdeaDesk ideas;
    private final PageHead head = new PageHead();
    private final Div left = new Div();
    private final Div right = new Div();
    final Div next = new Div();
    private final ValueSignal<Optional<IdeaId>> idea = new ValueSignal<>(Optional.empty());
    private Optional<IdeaDetails> shown = Optional.empty();

    IdeaView(IdeaReading reading, ImproveDesk desk, IdeaDesk ideas) {
        this.reading = reading;
        this.desk = desk;
        this.ideas = ideas;
        addClassName("idea-view");
        left.addClassName("idea-view__left");
        right.addClassName("idea-view__right");
        next.addClassName("idea-view__next");
        var body = new Div(left, right);
        body.addClassName("idea-view__body");
        head.right(desk.tabs(Tab.IDEAS));
        add(head, body);
        Signal.effect(this, () -> idea.get().ifPresent(this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get(IdeaNavigation.IDEA)
                .map(IdeaNavigation::idea)
                .orElseThrow(NotFound::new);
        reading.details(id);
        idea.set(Optional.of(id));
    }

    private void show(IdeaId id) {
        var details = reading.details(id);
        desk.listen(details.team().id());
        head.finding(finding(details));
        head.under(details.team().name());
        left.removeAll();
        left.add(new IdeaStory(details, ideas));
        right.removeAll();
        if (shown.filter(before -> isSameStep(before, details)).isEmpty()) {
            next.removeAll();
            if (details.mayManage() && !details.card().state().isDecided()) {
                next.add(new NextStep(details, ideas, desk));
            }
        }
        right.add(next, new IdeaFigures(details, ideas));
        shown = Optional.of(details);
    }

    /** What is being typed at the next step stays while something else of the idea changes. */
    private static boolean isSameStep(IdeaDetails before, IdeaDetails now) {
        return before.card().id().equals(now.card().id())
                && before.card().state() == now.card().state()
                && before.card().trial().equals(now.card().trial());
    }

    private String finding(IdeaDetails details) {
        var card = details.card();
        var measured = card.measures().stream()
                .findFirst()
                .map(measure -> getTranslation(
                        "improvement.idea.headline.measured." + measure.variation(),
                        Said.name(this, measure.kpi()),
                        Said.fromTo(this, measure, ideas.figures)));
        return switch (card.state()) {
            case IDEA -> card.title();
            case TRIAL ->
                card.trial()
                        .map(trial -> getTranslation(
                                trial.isOver() ? "improvement.idea.headline.over" : "improvement.idea.headline.trial",
                                Said.day(this, trial.to())))
                        .orElse(card.title());
            case MEASURED -> measured.orElse(getTranslation("improvement.idea.headline.seen"));
            case ADOPTED -> getTranslation("improvement.idea.headline.adopted");
            case DROPPED -> getTranslation("improvement.idea.headline.dropped");
        };
    }
}
